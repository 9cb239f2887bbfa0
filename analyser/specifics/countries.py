"""The countries that a sentence may name, by every name and adjective that statements use for them.

One line a country: its name as this program prints it, then other names, and after the bar the
adjectives. A test holds the list against that of the Unicode consortium (CLDR), so none is forgotten.
Well-known regions stand with the country they are in.
"""

from __future__ import annotations

from collections.abc import Mapping

UNITED_KINGDOM = "United Kingdom"
"""Named in nearly every statement, so that it is no detail; where operations or suppliers are, it counts."""

_TABLE = """\
Afghanistan | Afghan
Albania | Albanian
Algeria | Algerian
Andorra | Andorran
Angola | Angolan
Antigua and Barbuda; Antigua & Barbuda; Antigua |
Argentina | Argentinian, Argentine
Armenia | Armenian
Aruba |
Australia | Australian
Austria | Austrian
Azerbaijan | Azerbaijani
Bahamas | Bahamian
Bahrain | Bahraini
Bangladesh | Bangladeshi
Barbados | Barbadian
Belarus | Belarusian
Belgium | Belgian
Belize | Belizean
Benin | Beninese
Bermuda | Bermudian
Bhutan | Bhutanese
Bolivia | Bolivian
Bosnia and Herzegovina; Bosnia & Herzegovina; Bosnia | Bosnian
Botswana |
Brazil | Brazilian
Brunei | Bruneian
Bulgaria | Bulgarian
Burkina Faso | Burkinabe
Burundi | Burundian
Cambodia | Cambodian
Cameroon | Cameroonian
Canada | Canadian
Cape Verde; Cabo Verde |
Cayman Islands |
Central African Republic |
Chad | Chadian
Chile | Chilean
China; PRC; People's Republic of China; People’s Republic of China; Mainland China; Xinjiang; Tibet; Guangdong; Zhejiang; Jiangsu; Fujian | Chinese
Colombia | Colombian
Comoros | Comorian
Congo; Republic of Congo; Republic of the Congo; Congo-Brazzaville; Congo - Brazzaville |
Costa Rica | Costa Rican
Côte d’Ivoire; Côte d'Ivoire; Cote d'Ivoire; Cote d’Ivoire; Ivory Coast | Ivorian
Croatia | Croatian
Cuba | Cuban
Curaçao |
Cyprus | Cypriot
Czechia; Czech Republic | Czech
Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo - Kinshasa | Congolese
Denmark | Danish
Djibouti | Djiboutian
Dominica |
Dominican Republic |
Ecuador | Ecuadorian, Ecuadorean
Egypt | Egyptian
El Salvador | Salvadoran, Salvadorean
Equatorial Guinea |
Eritrea | Eritrean
Estonia | Estonian
Eswatini; Swaziland | Swazi
Ethiopia | Ethiopian
Fiji | Fijian
Finland | Finnish
France | French
Gabon | Gabonese
Gambia | Gambian
Georgia | Georgian
Germany | German
Ghana | Ghanaian
Greece | Greek
Grenada | Grenadian
Guatemala | Guatemalan
Guernsey |
Guinea | Guinean
Guinea-Bissau |
Guyana | Guyanese
Haiti | Haitian
Honduras | Honduran
Hong Kong; Hong Kong SAR China; Hong Kong SAR |
Hungary | Hungarian
Iceland | Icelandic
India; Tamil Nadu; Karnataka; Gujarat; Assam | Indian
Indonesia | Indonesian
Iran | Iranian
Iraq | Iraqi
Ireland; Republic of Ireland; Eire | Irish
Isle of Man | Manx
Israel | Israeli
Italy | Italian
Jamaica | Jamaican
Japan | Japanese
Jersey |
Jordan | Jordanian
Kazakhstan | Kazakh
Kenya | Kenyan
Kiribati |
Kosovo | Kosovan
Kuwait | Kuwaiti
Kyrgyzstan | Kyrgyz
Laos | Laotian
Latvia | Latvian
Lebanon | Lebanese
Lesotho |
Liberia | Liberian
Libya | Libyan
Liechtenstein |
Lithuania | Lithuanian
Luxembourg |
Macao; Macau; Macao SAR China |
Madagascar | Malagasy, Madagascan
Malawi | Malawian
Malaysia | Malaysian
Maldives | Maldivian
Mali | Malian
Malta | Maltese
Marshall Islands |
Mauritania | Mauritanian
Mauritius | Mauritian
Mexico | Mexican
Micronesia | Micronesian
Moldova | Moldovan
Monaco |
Mongolia | Mongolian
Montenegro | Montenegrin
Morocco | Moroccan
Mozambique | Mozambican
Myanmar; Burma | Burmese
Namibia | Namibian
Nauru |
Nepal | Nepalese, Nepali
Netherlands; Holland | Dutch
New Caledonia |
New Zealand |
Nicaragua | Nicaraguan
Niger | Nigerien
Nigeria | Nigerian
North Korea; DPRK | North Korean
North Macedonia; Macedonia | Macedonian
Norway | Norwegian
Oman | Omani
Pakistan | Pakistani
Palau |
Palestine; Palestinian Territories | Palestinian
Panama | Panamanian
Papua New Guinea |
Paraguay | Paraguayan
Peru | Peruvian
Philippines | Filipino, Philippine
Poland | Polish
Portugal | Portuguese
Puerto Rico | Puerto Rican
Qatar | Qatari
Romania | Romanian
Russia; Russian Federation | Russian
Rwanda | Rwandan
Samoa | Samoan
San Marino |
São Tomé and Príncipe; São Tomé & Príncipe; Sao Tome and Principe |
Saudi Arabia; KSA | Saudi
Senegal | Senegalese
Serbia | Serbian
Seychelles |
Sierra Leone | Sierra Leonean
Singapore | Singaporean
Slovakia; Slovak Republic | Slovak, Slovakian
Slovenia | Slovenian
Solomon Islands |
Somalia | Somali
South Africa | South African
South Korea; Republic of Korea; Korea | South Korean, Korean
South Sudan |
Spain | Spanish
Sri Lanka | Sri Lankan
St. Kitts & Nevis; St Kitts and Nevis |
St. Lucia; St Lucia |
St. Vincent & Grenadines; St Vincent and the Grenadines |
Sudan | Sudanese
Suriname | Surinamese
Sweden | Swedish
Switzerland | Swiss
Syria | Syrian
Taiwan | Taiwanese
Tajikistan | Tajik
Tanzania | Tanzanian
Thailand | Thai
Timor-Leste; East Timor | Timorese
Togo | Togolese
Tonga | Tongan
Trinidad and Tobago; Trinidad & Tobago; Trinidad | Trinidadian
Tunisia | Tunisian
Turkey; Türkiye; Turkiye | Turkish
Turkmenistan | Turkmen
Tuvalu |
Uganda | Ugandan
Ukraine | Ukrainian
United Arab Emirates; UAE; Dubai; Abu Dhabi | Emirati
United Kingdom; UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland | British, English, Scottish, Welsh
United States; United States of America; USA; U.S.A.; US; U.S. | American
Uruguay | Uruguayan
Uzbekistan | Uzbek
Vanuatu |
Vatican City |
Venezuela | Venezuelan
Vietnam; Viet Nam | Vietnamese
Western Sahara |
Yemen | Yemeni
Zambia | Zambian
Zimbabwe | Zimbabwean"""


def _read(line: str) -> tuple[list[str], list[str]]:
    names, _, adjectives = line.partition("|")
    return [name.strip() for name in names.split(";")], [
        word.strip() for word in adjectives.split(",") if word.strip()
    ]


_ROWS = tuple(map(_read, _TABLE.splitlines()))

COUNTRY_OF_NAME: Mapping[str, str] = {name: names[0] for names, _ in _ROWS for name in names}
"""The country that each name stands for, as this program prints it."""

COUNTRY_OF_ADJECTIVE: Mapping[str, str] = {word: names[0] for names, words in _ROWS for word in words}
"""The country that each adjective stands for: "Bangladeshi" for Bangladesh."""

NOT_COUNTRIES = (
    "New Jersey|New Mexico|Gulf of Mexico|South Georgia|New England|Northern Territory|South Wales|New South Wales|"
    "Prince of Wales|Bank of England|Bank of China|Air France|Indian Ocean|Guinea pig|Jersey City"
).split("|")
"""Longer names in which the name of a country means something else."""
