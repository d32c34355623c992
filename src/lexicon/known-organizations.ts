/**
 * Organisations that news names without saying what they are: by initials, or by a name that reads like a person's or a place's.
 * Matched as they are written here.
 */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = new Set([
  ...`UN U.N. EU E.U. AU NATO WHO UNHCR UNICEF UNESCO OCHA UNDP UNRWA UNFPA WFP FAO IOM ILO IAEA ICRC IFRC IMF OPEC OPCW OSCE ASEAN ECOWAS IGAD SADC CARICOM
  OAS BRICS WTO ICC ICJ OECD Interpol INTERPOL Europol Eurojust Frontex UEFA FIFA FIBA IOC WADA NBA NFL MLB NHL ICE FBI CIA NSA FEMA CDC NASA USAID DEA ATF
  NTSB USGS FAA FDA EPA BBC CNN CBS NBC ABC NPR PBS RTS ERT RT NHK PTI IRNA SANA WAFA AFP AP ANSA EFE DPA TASS Xinhua Reuters Anadolu Interfax Kyodo Yonhap
  Bernama Antara Bloomberg Hamas Hezbollah Hizbollah Hizbullah Taliban Al-Shabaab ISIS ISIL FARC ELN PKK YPG RSF ANC PDP APC BJP ISWAP AQAP Amaq Unicef Unesco Nato Oxfam
  CARE MSF UNIFIL MONUSCO MINUSMA MINUSCA UNMISS AMISOM KFOR ISAF`.split(/\s+/),
  'Bayern',
  'Schalke',
  'Boko Haram',
  'Al Qaeda',
  'Al-Qaeda',
  'al-Qaeda',
  'al-Qaida',
  'al Qaeda',
  'al-Shabab',
  'al-Shabaab',
  'Al Shabaab',
  'Al Jazeera',
  'Abu Sayyaf',
  'Islamic Jihad',
  'Islamic State',
  'Jemaah Islamiyah',
  'Lashkar-e-Taiba',
  'Tehrik-e-Taliban Pakistan',
  'Red Cross',
  'Red Crescent',
  'Save the Children',
  'Human Rights Watch',
  'Amnesty International',
  'Doctors Without Borders',
  'Médecins Sans Frontières',
  'World Food Programme',
  'World Health Organization',
  'United Nations',
  'European Union',
  'African Union',
  'Arab League',
  'Associated Press',
  'Agence France-Presse',
]);

/** Most tokens in a name of KNOWN_ORGANIZATIONS. */
export const LONGEST_KNOWN_ORGANIZATION = 5;
