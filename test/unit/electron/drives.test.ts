import { describe, expect, it } from 'vitest';
import { diskOf, parseMounts } from '../../../electron/main/host/drives';

describe('the drives of a PC', () => {
  it('are told from what the system mounts for itself', () => {
    const mounts = [
      'proc /proc proc rw 0 0',
      '/dev/sda2 / ext4 rw 0 0',
      '/dev/sda1 /boot/efi vfat rw 0 0',
      '/dev/sdb1 /data\\040disk ext4 rw 0 0',
      '/dev/sdc1 /media/数据盘 exfat rw 0 0',
      '/dev/sda3 /etc/hosts ext4 rw 0 0',
      'tmpfs /run tmpfs rw 0 0',
      '',
    ];
    expect(parseMounts(mounts.join('\n'))).toEqual([
      { device: '/dev/sda2', point: '/' },
      { device: '/dev/sdb1', point: '/data disk' },
      { device: '/dev/sdc1', point: '/media/数据盘' },
    ]);
  });

  it.each([
    ['/dev/sda1', 'sda'],
    ['/dev/sda', 'sda'],
    ['/dev/nvme0n1p2', 'nvme0n1'],
    ['/dev/mmcblk0p1', 'mmcblk0'],
    ['/dev/vdb', 'vdb'],
    ['/dev/mapper/luks-1', ''],
    ['', ''],
  ])('%s is a part of the disk %j', (device, disk) => {
    expect(diskOf(device)).toBe(disk);
  });
});
