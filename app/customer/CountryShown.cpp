// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CountryShown.h"

#include "app/core/rules/Country.h"

#include <algorithm>
#include <iterator>

namespace hui {

namespace {

struct NamedCountry {
    const char16_t* alpha3;
    const char16_t* zh;
};

/// Those whose people come to a counter in China most often (GB/T 2659 short names), by code.
constexpr NamedCountry countryNames[] = {
    {u"ARE", u"阿联酋"},
    {u"ARG", u"阿根廷"},
    {u"AUS", u"澳大利亚"},
    {u"AUT", u"奥地利"},
    {u"BEL", u"比利时"},
    {u"BGD", u"孟加拉国"},
    {u"BRA", u"巴西"},
    {u"CAN", u"加拿大"},
    {u"CHE", u"瑞士"},
    {u"CHL", u"智利"},
    {u"CHN", u"中国"},
    {u"CZE", u"捷克"},
    {u"DEU", u"德国"},
    {u"DNK", u"丹麦"},
    {u"EGY", u"埃及"},
    {u"ESP", u"西班牙"},
    {u"ETH", u"埃塞俄比亚"},
    {u"FIN", u"芬兰"},
    {u"FRA", u"法国"},
    {u"GBR", u"英国"},
    {u"GRC", u"希腊"},
    {u"HKG", u"中国香港"},
    {u"HUN", u"匈牙利"},
    {u"IDN", u"印度尼西亚"},
    {u"IND", u"印度"},
    {u"IRL", u"爱尔兰"},
    {u"IRN", u"伊朗"},
    {u"ISR", u"以色列"},
    {u"ITA", u"意大利"},
    {u"JPN", u"日本"},
    {u"KAZ", u"哈萨克斯坦"},
    {u"KEN", u"肯尼亚"},
    {u"KHM", u"柬埔寨"},
    {u"KOR", u"韩国"},
    {u"LAO", u"老挝"},
    {u"LKA", u"斯里兰卡"},
    {u"MAC", u"中国澳门"},
    {u"MEX", u"墨西哥"},
    {u"MMR", u"缅甸"},
    {u"MNG", u"蒙古国"},
    {u"MYS", u"马来西亚"},
    {u"NGA", u"尼日利亚"},
    {u"NLD", u"荷兰"},
    {u"NOR", u"挪威"},
    {u"NPL", u"尼泊尔"},
    {u"NZL", u"新西兰"},
    {u"PAK", u"巴基斯坦"},
    {u"PHL", u"菲律宾"},
    {u"POL", u"波兰"},
    {u"PRK", u"朝鲜"},
    {u"PRT", u"葡萄牙"},
    {u"RUS", u"俄罗斯"},
    {u"SAU", u"沙特阿拉伯"},
    {u"SGP", u"新加坡"},
    {u"SWE", u"瑞典"},
    {u"THA", u"泰国"},
    {u"TUR", u"土耳其"},
    {u"TWN", u"中国台湾"},
    {u"UKR", u"乌克兰"},
    {u"USA", u"美国"},
    {u"UZB", u"乌兹别克斯坦"},
    {u"VNM", u"越南"},
    {u"ZAF", u"南非"},
};

} // namespace

CountryNames countryShown(const QString& alpha3)
{
    const auto country = countryOfAlpha3(alpha3);
    if (!country)
        return {alpha3, alpha3};
    const auto* named = std::ranges::find_if(countryNames,
        [&alpha3](const NamedCountry& each) { return alpha3 == QStringView(each.alpha3); });
    return {named == std::end(countryNames) ? country->name : QString::fromUtf16(named->zh),
        country->name};
}

} // namespace hui
