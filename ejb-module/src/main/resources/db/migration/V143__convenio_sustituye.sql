-- A convenio that was found good and is not signed any more (its last day is over, one person stands in it as two parties) is written anew:
-- the draft tells whose place it takes (Art. 19, 21). One draft takes the place of each.
alter table convenio
  add column sustituye_id bigint null after origen_id,
  add constraint convenio_sustituye_uq unique (sustituye_id),
  add constraint convenio_sustituye_fk foreign key (sustituye_id) references convenio (id);
