"""Names that make a sentence specific: countries, and bodies and schemes of this field.

The United Kingdom and its parts are left out of the countries: nearly every statement names them, so
they tell nothing. Bodies are those named in the guidance, the benchmarks and the statements read.
"""

from __future__ import annotations

COUNTRIES = (
    "Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|"
    "Belize|Benin|Bolivia|Bosnia|Botswana|Brazil|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|"
    "Colombia|Congo|DRC|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechia|Denmark|Dominican Republic|Ecuador|Egypt|"
    "El Salvador|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Guatemala|"
    "Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|"
    "Côte d[’']Ivoire|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|"
    "Lithuania|Luxembourg|Macau|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Mongolia|"
    "Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|"
    "North Macedonia|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|"
    "Puerto Rico|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|"
    "Solomon Islands|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|"
    "Taiwan|Tajikistan|Tanzania|Thailand|Togo|Trinidad|Tunisia|Turkey|Türkiye|Turkmenistan|UAE|United Arab Emirates|Uganda|"
    "Ukraine|United States|USA|Uruguay|Uzbekistan|Venezuela|Vietnam|Viet Nam|Xinjiang|Yemen|Zambia|Zimbabwe"
).split("|")

BODIES = (
    "Sedex|SEDEX|SMETA|EcoVadis|Ecovadis|Achilles(?! heel)|amfori|BSCI|WRAP|RBA|Responsible Business Alliance|SafeContractor|"
    "Constructionline|CHAS|Gangmasters and Labour Abuse Authority|Gangmasters & Labour Abuse Authority|GLAA|GLA|"
    "National Referral Mechanism|NRM|Modern Slavery Helpline|(?<=[a-z,] )Unseen|Stronger Together|Hope for Justice|Slave-Free Alliance|"
    "Anti-Slavery International|Ethical Trading Initiative|ETI|International Labour Organi[sz]ation|ILO|"
    "United Nations Guiding Principles|UN Guiding Principles|UNGPs?|UN Global Compact|United Nations Global Compact|OECD|"
    "Fairtrade|Rainforest Alliance|RSPO|MSC|Better Cotton(?: Initiative)?|BCI|Fair Wear(?: Foundation)?|Fair Labor Association|"
    "International Cocoa Initiative|ICI|Supplier Ethical Data Exchange|Walk Free|Global Slavery Index|Verisk Maplecroft|"
    "Responsible Recruitment Toolkit|Employer Pays Principle|Clearview|Crimestoppers|Safecall|Navex|Salvation Army|"
    "CIPS|Chartered Institute of Procurement|British Retail Consortium|BRC|Food Network for Ethical Trade|FNET|"
    "Seasonal Worker Scheme|Issara Institute|Impactt|Bureau Veritas|Intertek|SGS|Red Tractor|BRCGS|Living Wage Foundation"
).split("|")
