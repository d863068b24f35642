-- Where each clause stands in the signed PDF (Art. 21 II), and renewal by addendum (convenio modificatorio): linked to the first
-- convenio, it extends its validity once registered; one addendum of a convenio is open at a time.
create table convenio_clausula_pagina (
  convenio_id bigint not null,
  letra char(1) character set ascii collate ascii_bin not null check (letra in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
  pagina int not null check (pagina > 0),
  primary key (convenio_id, letra),
  constraint convenio_clausula_pagina_fk foreign key (convenio_id) references convenio (id)
) character set utf8mb4 collate ${collation};

alter table convenio
  add column origen_id bigint null after folio,
  add column vigencia_extendida date null after vigencia_fin,
  -- the last day in force, addenda included
  add column fin date as (coalesce(vigencia_extendida, vigencia_fin)) persistent after vigencia_extendida,
  add column adenda_abierta bigint as (if(estado in ('REGISTRADO', 'TERMINADO'), null, origen_id)) persistent,
  add constraint convenio_origen_fk foreign key (origen_id) references convenio (id),
  add constraint convenio_adenda_uq unique (adenda_abierta),
  add constraint convenio_extendida_ck check (vigencia_extendida is null or vigencia_extendida >= vigencia_fin),
  add index convenio_fin_ix (estado, fin, id),
  -- lists by scope, state and dates are counted inside it: a row carries its search text and is read for its page only
  add index convenio_ambito_ix (entidad, plantel, folio, estado, revisor, alcance, vigencia_inicio, fin),
  drop index convenio_entidad_ix,
  drop index convenio_estado_ix;
