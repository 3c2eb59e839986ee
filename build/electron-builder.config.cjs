/** What is packed, and how. `dist.mjs` reads it; the same configuration is packed with a placeholder in `npm test`. */
module.exports = {
  // Frozen: Windows finds an older installation, its shortcuts and its data by it.
  appId: 'org.yuezhang.office',
  productName: '新乐章',
  executableName: 'yuezhang',
  artifactName: 'yuezhang-${version}-${os}-${arch}.${ext}',
  copyright: 'Apache-2.0, Yuezhang contributors',
  directories: { output: 'dist', buildResources: 'build/icons' },

  // Three bundles and package.json, nothing else: every library is inside a bundle.
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!**/node_modules/**'],
  extraResources: [
    { from: 'out/THIRD-PARTY-NOTICES.md', to: 'THIRD-PARTY-NOTICES.md' },
    { from: 'LICENSE', to: 'LICENSE.txt' },
  ],
  asar: true,
  npmRebuild: false,
  // A folder with Electron's release zips or one unpacked release; without it electron-builder downloads them.
  electronDist: process.env.YUEZHANG_ELECTRON_DIST || null,

  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },

  win: { target: ['nsis', 'portable'], icon: 'build/icons/icon.ico' },
  nsis: {
    // Per user: a village clerk is seldom the administrator of the office's PC.
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    // An uninstalled office keeps its ledgers.
    deleteAppDataOnUninstall: false,
    shortcutName: '新乐章',
    language: '2052',
    installerLanguages: ['zh_CN'],
    artifactName: 'yuezhang-${version}-windows-${arch}-setup.${ext}',
  },
  portable: { artifactName: 'yuezhang-${version}-windows-${arch}-portable.${ext}' },

  linux: {
    target: ['deb', 'AppImage'],
    icon: 'build/icons/icon.png',
    category: 'Office',
    synopsis: '基层办公台账工作台',
    maintainer: 'Yuezhang contributors <yuezhang@example.invalid>',
    syncDesktopName: true,
    desktop: { entry: { Name: '新乐章', 'Name[en]': 'Yuezhang' } },
  },
  deb: { packageName: 'yuezhang', priority: 'optional' },
  publish: null,
};
