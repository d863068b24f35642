-- The last row of a convenio tells which PDF is signed (Art. 21 II g): one that comes again after another is the last again.
alter table convenio_documento
  add index convenio_documento_convenio_ix (convenio_id, id),
  drop index convenio_documento_uq;
