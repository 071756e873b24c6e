import { Link } from 'react-router';
import { Icon } from '@/components/icon';

export function Brand() {
  return (
    <Link to="/" className="brand">
      <Icon name="sync" />
      <span className="ltr">TDS</span>
    </Link>
  );
}
