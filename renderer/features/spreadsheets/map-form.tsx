import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { OpenedForm } from '../../data/spreadsheets/forms-api';
import { placeKey, samePlace, type FormPlace, type MappedPlace } from '../../domain/spreadsheet/form-mapping';
import { Refusals } from '../../ui/refusals';
import { useShortcut } from '../../ui/shortcuts';
import { useAction, useLedgers } from '../office';
import { DocumentView } from './document-view';
import { MappedList } from './mapped-list';
import { SheetGrid } from './sheet-grid';
import { SourceDialog } from './source-dialog';
import { sourceText } from './source-text';

interface MapFormProps {
  readonly form: OpenedForm;
  readonly mapping?: string;
  readonly name: string;
  readonly places: readonly MappedPlace[];
}

/** The form as it looks, with what goes where; click a place to say what. */
export function MapForm({ form, mapping, name: given, places: kept }: MapFormProps) {
  const navigate = useNavigate();
  const [name, setName] = useState(given);
  const [places, setPlaces] = useState(kept);
  const [chosen, setChosen] = useState<FormPlace>();
  const keep = useAction('keepMapping');
  const save = async () => {
    const { hash, fileName, size } = form;
    const outcome = await keep.run({ ...(mapping === undefined ? {} : { mapping }), name, hash, fileName, size, places });
    if (outcome.ok) void navigate(`/spreadsheets/forms/${outcome.value.mapping}/fill`);
  };
  useShortcut('save', () => void save(), !keep.running);
  const put = (mapped: MappedPlace) => {
    const others = places.filter((one) => !samePlace(one.place, mapped.place));
    setPlaces([...others, mapped]);
    setChosen(undefined);
  };
  const ledgers = useLedgers();
  const filled = new Map(places.map((one) => [placeKey(one.place), sourceText(one.source, ledgers)]));
  return (
    <Stack useFlexGap sx={{ gap: 2.5 }}>
      <TextField
        label="报表名称（必填）"
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 100 } }}
        sx={{ maxWidth: '30rem' }}
      />
      <Typography>
        点要填的{form.view.kind === 'xlsx' ? '格子' : '位置'}
        （或用方向键走到它按回车），选填什么。深色的是已经对好的，写着填什么；公式由报表自己算，不用填。
      </Typography>
      {form.view.kind === 'xlsx' ? (
        <SheetGrid sheets={form.view.sheets} filled={filled} onChoose={setChosen} />
      ) : (
        <DocumentView view={form.view} filled={filled} onChoose={setChosen} />
      )}
      <MappedList
        places={places}
        onChoose={setChosen}
        onRemove={(place) => setPlaces(places.filter((one) => !samePlace(one.place, place)))}
      />
      <Refusals refusals={keep.refusals} takeFocus />
      <Button variant="contained" disabled={keep.running} onClick={() => void save()} sx={{ alignSelf: 'start' }}>
        保存填法
      </Button>
      {chosen === undefined ? null : (
        <SourceDialog
          key={placeKey(chosen)}
          place={chosen}
          known={places.find((one) => samePlace(one.place, chosen))}
          onPut={put}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Stack>
  );
}
