-- A list or count of the whole nation by state: what is open or cancelled is little, and is found without reading ten years.
create index actividad_fase_ix on actividad (fase, fecha_fin, id);
