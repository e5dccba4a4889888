// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/LifeLine.h"

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

QList<LifeLine> lifeLines()
{
    return {{u"health"_s, u"惠健康"_s, u"Health"_s, {u"huijiankang"_s}, {u"惠健康"_s}},
        {u"education"_s, u"惠教育"_s, u"Education"_s, {u"huijiaoyu"_s}, {u"惠教育"_s}},
        {u"bills"_s, u"惠缴费"_s, u"Bills"_s, {u"huijiaofei"_s}, {u"惠缴费"_s}},
        {u"protection"_s, u"惠保障"_s, u"Protection"_s, {u"huibaozhang"_s}, {u"惠保障"_s}},
        {u"wealth"_s, u"惠理财"_s, u"Wealth"_s, {u"huilicai"_s}, {u"惠理财"_s}},
        {u"shopping"_s, u"惠消费"_s, u"Shopping"_s, {u"huixiaofei"_s}, {u"惠消费"_s}},
        {u"farming"_s, u"惠助农"_s, u"Farming"_s, {u"huizhunong"_s}, {u"惠助农"_s}}};
}

QList<LifeLine> lifeScenes()
{
    // 衣 is doubled with 医: what serves health stands there
    return {{u"clothes"_s, u"衣（医）"_s, u"Clothing, health"_s, {u"huijiankang"_s, u"fuzhuang"_s},
                {u"惠健康"_s}},
        {u"food"_s, u"食"_s, u"Food"_s, {u"canyin"_s, u"huizhunong"_s}, {u"惠助农"_s, u"惠消费"_s}},
        {u"home"_s, u"住"_s, u"Housing"_s, {u"shuifei"_s, u"dianfei"_s, u"wuyefei"_s},
            {u"惠缴费"_s}},
        {u"travel"_s, u"行"_s, u"Travel"_s, {u"jiaotongfakuan"_s, u"jiayouka"_s, u"chuguo"_s},
            {u"出国金融"_s}},
        {u"beauty"_s, u"美"_s, u"Beauty"_s, {u"meirong"_s}, {u"惠消费"_s}},
        {u"leisure"_s, u"娱"_s, u"Entertainment"_s, {u"yule"_s, u"youxiandianshi"_s},
            {u"惠消费"_s}},
        {u"play"_s, u"玩"_s, u"Leisure"_s, {u"huixiaofei"_s, u"lvyou"_s}, {u"惠消费"_s}}};
}

bool serves(const LifeLine& line, const QString& words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(
        line.words, [&all](const QString& word) { return all.contains(word); });
}

} // namespace hui::community
