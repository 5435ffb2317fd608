import type { Task } from './pane-state';

/** A new ticket: whatever is still on its way for the old one will be ignored. */
export const startTask = (task: Task): Task => ({
  ticket: task.ticket + 1,
  status: 'running',
  progress: null,
});

/** Whether an answer belongs to the question that is open now. */
export const isOpen = (task: Task, ticket: number): boolean =>
  task.status === 'running' && task.ticket === ticket;
