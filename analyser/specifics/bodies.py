"""Tools, standards and bodies of this field, by name.

They are those named in the guidance, in the benchmarks of the field and in the statements read. A
tool is what suppliers are checked or compared with; a standard is what somebody can be held to; a
body is an organisation, an initiative or a helpline.
"""

from __future__ import annotations

import re

from analyser.specifics.wordlist import one_of

TOOLS = (
    "Sedex|SEDEX|Supplier Ethical Data Exchange|SMETA|EcoVadis|Ecovadis|ECOVADIS|Achilles|BSCI|SafeContractor|Safecontractor|"
    "Constructionline|CHAS|Avetta|ISNetworld|Higg Index|Higg Facility|Verisk Maplecroft|Maplecroft|Global Slavery Index|"
    "Responsible Recruitment Toolkit|Slavery and Trafficking Risk Template|Informed 365|FRDM|Sayari|Sourcemap|Segura|"
    "Modern Slavery Assessment Tool|MSAT|Clearview|Dow Jones Risk|LexisNexis|Refinitiv|World-Check|Sustainalytics|"
    "Hellios|JOSCAR|RiskMethods|Trafficking in Persons Report|Supplier Assurance|Nexis|&Wider|Labour Voices"
).split("|")

STANDARDS = (
    "SA8000|SA 8000|ISO 20400|ISO 45001|ISO 26000|ISO 14001|ISO 9001|ISO 28000|ISO 37001|BS 25700|BES 6001|ETI Base Code|"
    "Ethical Trading Initiative Base Code|Base Code|UNGPs|UNGP|UN Guiding Principles|United Nations Guiding Principles|"
    "Guiding Principles on Business and Human Rights|Universal Declaration of Human Rights|International Bill of Human Rights|"
    "OECD Guidelines|OECD Due Diligence Guidance|ILO Declaration|ILO Core Conventions|ILO Fundamental Conventions|"
    "ILO Conventions|ILO Convention|ILO core conventions|ILO fundamental conventions|ILO conventions|"
    "Fundamental Principles and Rights at Work|Employer Pays Principle|Fairtrade|Rainforest Alliance|RSPO|BRCGS|"
    "Better Cotton Initiative|Better Cotton|BCI|MSC|FSC|PEFC|WRAP|Red Tractor|GLOBALG.A.P|GRASP|GlobalGAP|"
    "RBA Code of Conduct|Dhaka Principles|Women's Empowerment Principles|Global Living Wage|Real Living Wage|SLCP"
).split("|")

BODIES = (
    "amfori|RBA|Responsible Business Alliance|Gangmasters and Labour Abuse Authority|Gangmasters & Labour Abuse Authority|"
    "GLAA|GLA|National Referral Mechanism|NRM|Modern Slavery Helpline|Stronger Together|Hope for Justice|Slave-Free Alliance|"
    "Slave Free Alliance|Anti-Slavery International|Ethical Trading Initiative|ETI|International Labour Organization|"
    "International Labour Organisation|ILO|UN Global Compact|United Nations Global Compact|OECD|Fair Wear Foundation|Fair Wear|"
    "Fair Labor Association|International Cocoa Initiative|ICI|Walk Free|Crimestoppers|Safecall|Navex|NAVEX|Salvation Army|"
    "CIPS|Chartered Institute of Procurement|British Retail Consortium|BRC|Food Network for Ethical Trade|FNET|"
    "Seasonal Worker Scheme|Issara Institute|Impactt|Bureau Veritas|Intertek|SGS|Living Wage Foundation|"
    "Association of Labour Providers|Modern Slavery Intelligence Network|Institute for Human Rights and Business|"
    "Business for Social Responsibility|Consumer Goods Forum|Seafood Task Force|Supply Chain Sustainability School|"
    "Medaille Trust|City Hearts|Bright Future|Justice and Care|National Crime Agency|Electronics Watch|ELEVATE|Ergon Associates|"
    "Ethical Trade Norway|Protect Advice|EthicsPoint|Expolink"
).split("|")

TOOL = re.compile(rf"\b(?!Achilles heel){one_of(TOOLS)}\b")
STANDARD = re.compile(rf"\b(?:ILO )?Conventions? (?:[Nn]os?\.? ?)?\d+|\b{one_of(STANDARDS)}\b")
BODY = re.compile(rf"\b{one_of(BODIES)}\b|(?<=[a-z,] )Unseen\b")
