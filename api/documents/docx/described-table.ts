import { type ITableOptions, Table, XmlComponent } from 'docx';

class Value extends XmlComponent {
  constructor(name: string, value: string) {
    super(name);
    this.root.push({ _attr: { 'w:val': value } });
  }
}

/** A table that says to a screen reader what it is: Word's alternative text for tables, which the library leaves out. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, caption: string, description: string | null) {
    super(options);
    // The library puts the properties first.
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new TypeError('a table without properties');
    // The schema wants these two after all other properties, in this order.
    properties.addChildElement(new Value('w:tblCaption', caption));
    if (description) properties.addChildElement(new Value('w:tblDescription', description));
  }
}
