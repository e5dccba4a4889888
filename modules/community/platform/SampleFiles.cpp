// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/SampleFiles.h"

#include "app/catalogue/Draw.h"
#include "app/core/JsonReader.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 fileSeed = 20'160'902;

struct SampleItem {
    const char* name;
    qint64 fen;
    int poolPermille; ///< of the price, what the insurance pays
};

constexpr SampleItem sampleItems[] = {{"血常规", 2500, 700}, {"血脂四项", 6800, 700},
    {"心电图", 3000, 700}, {"彩色超声", 16'000, 600}, {"西药", 8640, 500}, {"中成药", 5420, 500},
    {"胸部平片", 7500, 600}, {"治疗费", 4000, 700}};

constexpr const char* sampleWards[] = {"心血管内科", "骨科", "普外科", "呼吸内科"};

constexpr int visitsAPatient = 2;
constexpr int itemsAVisit = 3;

QJsonObject sampleItem(const Draw& draw, int place)
{
    const QByteArray what = "item" + QByteArray::number(place);
    const int first = draw.below(std::size(sampleItems), "first"_L1);
    const SampleItem& item = sampleItems[(first + place) % int(std::size(sampleItems))];
    const qint64 pool = item.fen * item.poolPermille / 10'000 * 10; // cash has no fen
    const qint64 account
        = draw.below(2, QLatin1StringView(what)) == 0 ? (item.fen - pool) / 20 * 10 : 0;
    return {{u"item"_s, QString::number(place + 1)}, {u"name"_s, QString::fromUtf8(item.name)},
        {u"total"_s, moneyToJson(Money::fen(item.fen))}, {u"pool"_s, moneyToJson(Money::fen(pool))},
        {u"account"_s, moneyToJson(Money::fen(account))}};
}

} // namespace

QList<QJsonObject> sampleVisits(const QString& hospital, const QString& patient, const QDate& today)
{
    QList<QJsonObject> visits;
    for (int place = 0; place < visitsAPatient; ++place) {
        const Draw draw(fileSeed, hospital + patient + QString::number(place));
        QJsonArray items;
        for (int item = 0; item < itemsAVisit; ++item)
            items.append(sampleItem(draw, item));
        visits.append(
            {{u"department"_s,
                 QString::fromUtf8(sampleWards[draw.below(std::size(sampleWards), "ward"_L1)])},
                {u"date"_s, today.addDays(-3 * place).toString(Qt::ISODate)}, {u"items"_s, items}});
    }
    return visits;
}

QList<QJsonObject> sampleStays(const QString& hospital, const QString& patient, const QDate& today)
{
    const Draw draw(fileSeed, hospital + patient);
    const QString ward
        = QString::fromUtf8(sampleWards[draw.below(std::size(sampleWards), "ward"_L1)]);
    return {{{u"ward"_s,
                 u"%1 %2 病区 %3 床"_s.arg(ward)
                     .arg(1 + draw.below(6, "section"_L1))
                     .arg(1 + draw.below(40, "bed"_L1))},
        {u"since"_s, today.addDays(-6).toString(Qt::ISODate)},
        {u"paid"_s, moneyToJson(Money::fen(500'000))},
        {u"used"_s, moneyToJson(Money::fen(300'000 + 100 * draw.below(1000, "used"_L1)))}}};
}

QList<QJsonObject> sampleReports(
    const QString& hospital, const QString& patient, const QDate& today)
{
    const Draw draw(fileSeed, hospital + patient);
    const auto figure = [](const QString& name, const QString& value, const QString& range) {
        return QJsonObject{{u"name"_s, name}, {u"value"_s, value}, {u"range"_s, range}};
    };
    const QJsonArray lipids{
        figure(u"总胆固醇"_s, u"%1.%2 mmol/L"_s.arg(4 + draw.below(2, "tc"_L1)).arg(62),
            u"3.10–5.20"_s),
        figure(u"甘油三酯"_s, u"1.%1 mmol/L"_s.arg(20 + draw.below(60, "tg"_L1)), u"0.56–1.70"_s)};
    const QJsonArray blood{
        figure(u"白细胞"_s, u"6.%1 ×10⁹/L"_s.arg(draw.below(10, "wbc"_L1)), u"3.5–9.5"_s),
        figure(u"血红蛋白"_s, u"%1 g/L"_s.arg(130 + draw.below(20, "hb"_L1)), u"115–150"_s)};
    const auto report = [&today](int days, const QString& title, const QJsonArray& figures) {
        return QJsonObject{{u"date"_s, today.addDays(-days).toString(Qt::ISODate)},
            {u"department"_s, u"检验科"_s}, {u"title"_s, title}, {u"figures"_s, figures}};
    };
    return {report(1, u"血脂四项"_s, lipids), report(4, u"血常规"_s, blood)};
}

} // namespace hui::community
