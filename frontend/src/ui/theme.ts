import {
  ActionIcon, Button, createTheme, Kbd, Menu, Modal, Popover, SegmentedControl, Select, Switch, Textarea, TextInput, Tooltip,
  type CSSVariablesResolver, type MantineColorsTuple,
} from '@mantine/core';

import { t } from '../lib/strings/strings';
import controls from './controls.module.css';

const ink: MantineColorsTuple = ['#eef1fd', '#dfe5fb', '#bcc8f6', '#98aaf0', '#7b91ea', '#5b74de', '#3a53c4', '#3248ae', '#293c92', '#1f2e72'];
const gray: MantineColorsTuple = ['#fafaf9', '#f4f4f2', '#ebebe8', '#e4e4e0', '#cfcfca', '#a8a8a2', '#6b6b64', '#56564f', '#3a3a36', '#1c1c1a'];
const dark: MantineColorsTuple = ['#ededf0', '#c9c9cf', '#b0b0b8', '#9a9aa3', '#3f3f46', '#2c2c31', '#232327', '#1a1a1d', '#121214', '#0d0d0f'];

const compact = { defaultProps: { size: 'xs' } };

/** Mantine speaks in our tokens: dense controls, one accent, one radius, motion only where the system wants it. */
export const theme = createTheme({
  colors: { ink, gray, dark },
  primaryColor: 'ink',
  primaryShade: 6,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: 'var(--text-m)', sm: 'var(--text-m)', md: 'var(--text-m)', lg: 'var(--text-l)', xl: 'var(--text-xl)' },
  fontWeights: { regular: 'var(--weight-normal)', medium: 'var(--weight-strong)', bold: 'var(--weight-strong)' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  headings: { fontWeight: '600' },
  cursorType: 'default',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 28, variant: 'subtle', color: 'gray' }, classNames: { root: controls.icon ?? '' } }),
    Button: Button.extend(compact),
    Kbd: Kbd.extend(compact),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', withinPortal: false, withInitialFocusPlaceholder: false, transitionProps: { duration: 110, transition: 'fade' } } }),
    InputWrapper: { classNames: { label: controls.label ?? '' } },
    // At once, and gone at once: what is typed right after the shortcut of a dialog is meant for it.
    Modal: Modal.extend({ classNames: { title: controls.title ?? '' }, defaultProps: { centered: true, closeButtonProps: { 'aria-label': t.frame.close }, transitionProps: { duration: 0 } } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 110, transition: 'fade' } } }),
    SegmentedControl: SegmentedControl.extend(compact),
    Select: Select.extend({ defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } }),
    Switch: Switch.extend(compact),
    TextInput: TextInput.extend(compact),
    Textarea: Textarea.extend(compact),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: { duration: 110, transition: 'fade' } } }),
  },
});

/** Gives Mantine's own variables the values of tokens.css, so that both name the same colour. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-soft)',
    '--mantine-color-placeholder': 'var(--text-faint)',
    '--mantine-color-anchor': 'var(--accent-text)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-shadow-md': 'var(--shadow)',
    '--mantine-shadow-xl': 'var(--shadow)',
  };
  return { variables: {}, light: shared, dark: shared };
};
