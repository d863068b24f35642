-- Which notice of privacy a student got, when that was confirmed and by whom (Art. 25). It stands with who he is and goes with it. Those
-- captured before could not be captured without it: when is known, version and person are not.
alter table emergente_identidad
  add column aviso_version varchar(20) character set ascii collate ascii_bin null,
  add column aviso_en datetime(6) null,
  add column aviso_por varchar(60) null;

update emergente_identidad i join emergente_candidato c on c.id = i.candidato_id set i.aviso_en = c.capturado_en;

alter table emergente_identidad
  modify column aviso_en datetime(6) not null,
  add constraint emergente_identidad_aviso_ck check ((aviso_version is null) = (aviso_por is null));
