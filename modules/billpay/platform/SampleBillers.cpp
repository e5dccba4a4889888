// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SampleBillers.h"

#include "app/core/JsonReader.h"
#include "app/server/Changes.h"

#include <QJsonObject>

#include <array>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

struct SampleCity {
    const char* code; ///< GB/T 2260
    const char* name;
    const char* nameEn;
    const char* province;
    const char* initials;
};

constexpr std::array cities{
    SampleCity{"320500", "苏州市", "Suzhou", "江苏省", "sz"},
    SampleCity{"320200", "无锡市", "Wuxi", "江苏省", "wx"},
    SampleCity{"320583", "昆山市", "Kunshan", "江苏省", "ks"},
    SampleCity{"310000", "上海市", "Shanghai", "上海市", "sh"},
    SampleCity{"330400", "嘉兴市", "Jiaxing", "浙江省", "jx"},
    SampleCity{"320100", "南京市", "Nanjing", "江苏省", "nj"},
};

/// A kind of biller that every sample city has.
struct SampleKind {
    const char* category;
    const char* name; ///< after the city's
    const char* nameEn;
    const char* initials;
    const char* label;
    const char* labelEn;
    int digits; ///< of an account
    const char* offline;
    qint64 offlineCapFen;
};

constexpr std::array kinds{
    SampleKind{"water", "供水服务中心", "Water Service Centre", "gsfwzx", "用户号", "Account no.",
        10, "allowed", 200'000},
    SampleKind{"electricity", "供电服务中心", "Power Service Centre", "gdfwzx", "户号",
        "Account no.", 13, "captured", 200'000},
};

QString idOf(const SampleCity& city, const SampleKind& kind)
{
    return QString::fromLatin1(city.code) + u'-' + QString::fromLatin1(kind.category) + u"-1"_s;
}

QJsonObject toJson(const SampleCity& city)
{
    return {{u"code"_s, QString::fromUtf8(city.code)}, {u"name"_s, QString::fromUtf8(city.name)},
        {u"name_en"_s, QString::fromUtf8(city.nameEn)},
        {u"province"_s, QString::fromUtf8(city.province)},
        {u"initials"_s, QString::fromUtf8(city.initials)}};
}

QJsonObject toJson(const SampleCity& city, const SampleKind& kind)
{
    const QJsonObject account{{u"label"_s, QString::fromUtf8(kind.label)},
        {u"label_en"_s, QString::fromUtf8(kind.labelEn)}, {u"min"_s, kind.digits},
        {u"max"_s, kind.digits}};
    return {{u"id"_s, idOf(city, kind)}, {u"category"_s, QString::fromUtf8(kind.category)},
        {u"city"_s, QString::fromUtf8(city.code)},
        {u"name"_s, QString::fromUtf8(city.name) + QString::fromUtf8(kind.name)},
        {u"name_en"_s, QString::fromUtf8(city.nameEn) + u' ' + QString::fromUtf8(kind.nameEn)},
        {u"initials"_s, QString::fromUtf8(city.initials) + QString::fromUtf8(kind.initials)},
        {u"account"_s, account}, {u"active"_s, true}, {u"pause_text"_s, QString()},
        {u"offline"_s, QString::fromUtf8(kind.offline)},
        {u"offline_cap"_s, moneyToJson(Money::fen(kind.offlineCapFen))},
        {u"same_day_reversal"_s, true}};
}

} // namespace

bool isSampleBiller(const QString& id)
{
    for (const SampleCity& city : cities)
        for (const SampleKind& kind : kinds)
            if (id == idOf(city, kind))
                return true;
    return false;
}

Result<Done> publishSampleBillers(server::Context& context)
{
    for (const SampleCity& city : cities) {
        if (const auto published = server::publish(
                context.database, u"city"_s, QString::fromLatin1(city.code), toJson(city));
            !published)
            return published;
        for (const SampleKind& kind : kinds)
            if (const auto published = server::publish(
                    context.database, u"biller"_s, idOf(city, kind), toJson(city, kind));
                !published)
                return published;
    }
    return Done{};
}

} // namespace hui::billpay
