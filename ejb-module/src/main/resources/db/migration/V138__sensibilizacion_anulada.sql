-- An act of sensitising that was taken down by mistake is annulled with a reason and stays on record (Art. 12 IV).
alter table colecta_sensibilizacion
  add column anulada_por varchar(60) null,
  add column anulada_en datetime(6) null,
  add column motivo varchar(500) null,
  add column version int not null default 0,
  add constraint colecta_sensibilizacion_anulada_ck
    check ((anulada_en is null) = (motivo is null) and (anulada_en is null) = (anulada_por is null));
