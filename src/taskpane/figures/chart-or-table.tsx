import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

interface ChartOrTableProps {
  label: string;
  asChart: string;
  asTable: string;
  chart: ReactNode;
  table: ReactNode;
}

/** A chart that can always be read as a table as well. */
export function ChartOrTable({ label, asChart, asTable, chart, table }: ChartOrTableProps) {
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-label={label}
        value={shown}
        onChange={(_, { value }) => setShown(value === 'table' ? 'table' : 'chart')}
      >
        <Radio value="chart" label={asChart} />
        <Radio value="table" label={asTable} />
      </RadioGroup>
      {shown === 'chart' ? chart : table}
    </>
  );
}
