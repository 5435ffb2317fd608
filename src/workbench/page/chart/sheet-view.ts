import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';

/**
 * Where the spreadsheet's canvas shows the active sheet. Lengths are in pixels of the sheet at 100 % but for
 * `canvas`, which is on the screen; the headers of rows and columns count as part of the sheet.
 */
export interface SheetView {
  canvas: DOMRect;
  zoom: number;
  headerWidth: number;
  headerHeight: number;
  /** Where the part that scrolls begins: after the headers and the frozen columns and rows. */
  scrolledLeft: number;
  scrolledTop: number;
  scrollX: number;
  scrollY: number;
}

/** What the sheet's canvas shows at this moment, or null while nothing is drawn. */
export function sheetView(univer: Univer, unitId: string): SheetView | null {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = render?.engine.getCanvasElement();
  if (!render || !main || !skeleton || !canvas) return null;
  const zoom = render.scene.getAncestorScale().scaleX;
  return {
    canvas: canvas.getBoundingClientRect(),
    zoom,
    headerWidth: skeleton.rowHeaderWidth,
    headerHeight: skeleton.columnHeaderHeight,
    scrolledLeft: main.left / zoom,
    scrolledTop: main.top / zoom,
    scrollX: main.viewportScrollX,
    scrollY: main.viewportScrollY,
  };
}
