export function packActivated(): void {}
