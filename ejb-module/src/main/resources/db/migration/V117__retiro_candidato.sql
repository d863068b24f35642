-- A candidate may be withdrawn: he stays on record with who, when and why, and another one may be captured with his matrícula. The reason
-- is read by his plantel alone (Art. 25).
alter table emergente_candidato
  add column motivo_retiro varchar(500) null,
  add column retirado_por varchar(60) null,
  add column retirado_en datetime(6) null,
  add constraint emergente_candidato_retiro_ck
    check ((retirado_en is null) = (motivo_retiro is null) and (retirado_en is null) = (retirado_por is null));

alter table emergente_identidad
  add column retirada_en datetime(6) null,
  -- one that stands of a matrícula at most
  add column vigente tinyint as (if(retirada_en is null, 1, null)) persistent;
alter table emergente_identidad
  drop index emergente_identidad_uq,
  add constraint emergente_identidad_uq unique (emergente_id, plantel, matricula, vigente);
