import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CssBaseline from '@mui/material/CssBaseline';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { createRoot } from 'react-dom/client';

/** What MUI alone needs to paint a shell with some words: the floor that our own first paint is measured against. */
function MuiShell() {
  return (
    <Stack direction="row" sx={{ minHeight: '100vh' }}>
      <CssBaseline />
      <List component="nav">
        {['首页', '台账', '交换', '设置'].map((name) => (
          <ListItemButton key={name}>{name}</ListItemButton>
        ))}
      </List>
      <Box component="main" sx={{ p: 3 }}>
        <Typography variant="h1">新乐章</Typography>
        <TextField label="查找" />
        <Button variant="contained">新建</Button>
      </Box>
    </Stack>
  );
}

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const cache = createCache({ key: 'css', ...(nonce === undefined ? {} : { nonce }) });
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <CacheProvider value={cache}>
    <ThemeProvider theme={createTheme()}>
      <MuiShell />
    </ThemeProvider>
  </CacheProvider>,
);
