import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { PanePage } from '../run/pane-request';
import { useLanguage } from './language';
import { BESIDE } from './pages';
import { canOpen } from './state/can-open';
import type { PaneState } from './state/pane-state';

/** The pages beside the path, behind one button. */
export function PageMenu({ state, open }: { state: PaneState; open(page: PanePage): void }) {
  const { texts } = useLanguage();
  if (BESIDE.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={texts.morePages}
          title={texts.morePages}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {BESIDE.map(({ id, title }) => (
            <MenuItem
              key={id}
              aria-current={state.page === id ? 'page' : undefined}
              disabled={!canOpen(state, id)}
              onClick={() => open(id)}
            >
              {texts.steps[title]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
