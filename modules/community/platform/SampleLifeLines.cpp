// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/SampleLifeLines.h"

#include "app/core/StrictJson.h"
#include "app/server/Changes.h"

#include <QMap>

namespace hui::community {

using namespace Qt::StringLiterals;

QList<LifeLine> sampleLifeLines()
{
    using enum LifeLine::Kind;
    return {{u"health"_s, Line, 1, u"惠健康"_s, u"Health"_s, {u"huijiankang"_s}, {u"惠健康"_s}},
        {u"education"_s, Line, 2, u"惠教育"_s, u"Education"_s, {u"huijiaoyu"_s}, {u"惠教育"_s}},
        {u"bills"_s, Line, 3, u"惠缴费"_s, u"Bills"_s, {u"huijiaofei"_s}, {u"惠缴费"_s}},
        {u"protection"_s, Line, 4, u"惠保障"_s, u"Protection"_s, {u"huibaozhang"_s}, {u"惠保障"_s}},
        {u"wealth"_s, Line, 5, u"惠理财"_s, u"Wealth"_s, {u"huilicai"_s}, {u"惠理财"_s}},
        {u"shopping"_s, Line, 6, u"惠消费"_s, u"Shopping"_s, {u"huixiaofei"_s}, {u"惠消费"_s}},
        {u"farming"_s, Line, 7, u"惠助农"_s, u"Farming"_s, {u"huizhunong"_s}, {u"惠助农"_s}},
        // 衣 is doubled with 医: what serves health stands there
        {u"clothes"_s, Scene, 1, u"衣（医）"_s, u"Clothing, health"_s,
            {u"huijiankang"_s, u"fuzhuang"_s}, {}},
        {u"food"_s, Scene, 2, u"食"_s, u"Food"_s, {u"canyin"_s}, {}},
        {u"home"_s, Scene, 3, u"住"_s, u"Housing"_s, {u"shuifei"_s, u"dianfei"_s, u"wuyefei"_s},
            {}},
        {u"travel"_s, Scene, 4, u"行"_s, u"Travel"_s,
            {u"jiaotongfakuan"_s, u"jiayouka"_s, u"chuguo"_s}, {}},
        {u"beauty"_s, Scene, 5, u"美"_s, u"Beauty"_s, {u"meirong"_s}, {}},
        {u"leisure"_s, Scene, 6, u"娱"_s, u"Entertainment"_s, {u"yule"_s, u"youxiandianshi"_s}, {}},
        {u"play"_s, Scene, 7, u"玩"_s, u"Leisure"_s, {u"huixiaofei"_s, u"lvyou"_s}, {}}};
}

Result<Done> publishLifeLines(Database& database, const QList<LifeLine>& lines)
{
    QMap<QString, QString> values;
    for (const LifeLine& line : lines)
        values.insert(line.id, QString::fromUtf8(canonicalJson(toJson(line))));
    return server::publishWhole(database, u"life_line"_s, values);
}

} // namespace hui::community
