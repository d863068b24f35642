/*
 * The point of an activity on a map: tapped, taken from the device, or typed. Works without tiles: a plain grid, the plantel
 * and its circle of influence are drawn here, nothing is asked from another site.
 */
Compromiso.mapa = (function () {
  'use strict';

  const MEXICO = [23.6, -102.5];

  function grid() {
    const layer = new L.GridLayer({ tileSize: 64, attribution: '' });
    layer.createTile = () => {
      const tile = document.createElement('div');
      tile.className = 'mapa-cuadro';
      return tile;
    };
    return layer;
  }

  function number(text) {
    const value = String(text || '').trim().replace(',', '.');
    return /^-?\d{1,3}(\.\d+)?$/.test(value) ? Number(value) : null;
  }

  /** Draws the map in `box`, bound to the inputs of latitude and longitude; `changed` tells that they were set. */
  function draw(box, latitude, longitude, changed) {
    const data = box.dataset;
    const plantel = number(data.latitud) === null ? null : [number(data.latitud), number(data.longitud)];
    const radius = Number(data.radio);
    const map = L.map(box, { attributionControl: false, zoomSnap: 0.5 });
    (data.teselas ? L.tileLayer(data.teselas, { maxZoom: 19 }) : grid()).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    if (plantel) {
      L.circle(plantel, { radius: radius, className: 'mapa-circulo', color: '#1e5b4f', weight: 2, fillOpacity: 0.12 }).addTo(map);
      L.marker(plantel, {
        icon: L.divIcon({ className: 'mapa-plantel', iconSize: [16, 16] }), title: data.plantel, keyboard: false
      }).addTo(map);
    }
    let marker = null;

    function point() {
      const lat = number(latitude.value);
      const lon = number(longitude.value);
      return lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? null : [lat, lon];
    }

    function show(recenter) {
      const at = point();
      if (!at) {
        if (marker) marker.remove();
        marker = null;
      } else if (marker) {
        marker.setLatLng(at);
      } else {
        marker = L.marker(at, {
          icon: L.divIcon({ className: 'mapa-marca', iconSize: [20, 20], iconAnchor: [10, 20] }),
          draggable: true, title: data.punto, keyboard: false
        }).addTo(map);
        marker.on('dragend', () => set(marker.getLatLng(), false));
      }
      if (recenter) frame(at);
    }

    function frame(at) {
      if (plantel && at) {
        map.fitBounds(L.latLngBounds([plantel, at]).pad(0.4), { maxZoom: 16 });
      } else if (at || plantel) {
        map.setView(at || plantel, 15.5);
      } else {
        map.setView(MEXICO, 4.5);
      }
    }

    function set(at, recenter) {
      latitude.value = at.lat.toFixed(6);
      longitude.value = at.lng.toFixed(6);
      show(recenter);
      changed();
    }

    map.on('click', (event) => set(event.latlng, false));
    [latitude, longitude].forEach((input) => input.addEventListener('change', () => show(true)));
    frame(point());
    show(false);
    return {
      show: show,
      locate(failed) {
        if (!navigator.geolocation) {
          failed();
          return;
        }
        navigator.geolocation.getCurrentPosition(
          (position) => set(L.latLng(position.coords.latitude, position.coords.longitude), true),
          failed, { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 });
      }
    };
  }

  return { draw: draw };
})();
