// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "modules/openplatform/ui/ListingTableModel.h"

#include <QLocale>

namespace hui::openplatform {

namespace {

bool speaksChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString named(const QString& name, const QString& nameEn)
{
    return speaksChinese() || nameEn.isEmpty() ? name : nameEn;
}

/// A kind of bill in both languages of the desk: papers have the Chinese name only.
struct KindWord {
    const char* category;
    const char* word;
};

constexpr KindWord kindWords[] = {
    {"water", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Water")},
    {"electricity", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Electricity")},
    {"gas", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Gas")},
    {"property", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Property")},
    {"heating", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Heating")},
    {"cabletv", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Cable TV")},
    {"traffic", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Traffic fines")},
    {"fuelcard", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Fuel cards")},
    {"telecom", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Telecom")},
    {"topup", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Mobile top-up")},
    {"campus", QT_TRANSLATE_NOOP("hui::openplatform::ListingText", "Campus fees")},
};

QString kindOf(const QString& category)
{
    for (const KindWord& kind : kindWords)
        if (category == QLatin1StringView(kind.category))
            return ListingText::tr(kind.word);
    return category;
}

QString minuteOf(const QDateTime& utc)
{
    return inChina(utc).toString(u"yyyy-MM-dd HH:mm");
}

} // namespace

Listing ListingText::of(const QList<Biller>& billers)
{
    const auto standing = [](const Biller& biller) -> PillLook {
        if (!isUnderstood(biller.terms))
            return {tr("Needs an update"), QStringLiteral("refresh"), Mood::Warn};
        switch (biller.terms.state) {
        case BillerState::Active: return {tr("Open"), QStringLiteral("circle-check"), Mood::Ok};
        case BillerState::Paused: return {tr("Paused"), QStringLiteral("player-pause"), Mood::Warn};
        case BillerState::Closing: return {tr("Closing"), QStringLiteral("clock"), Mood::Warn};
        case BillerState::Closed: return {tr("Closed"), QStringLiteral("ban"), Mood::Neutral};
        case BillerState::Unknown: break;
        }
        return {};
    };
    Listing listing{{tr("Code"), tr("Biller"), tr("Kind"), tr("Asks for"), tr("State")}, {}};
    for (const Biller& biller : billers) {
        QStringList asked;
        for (const Parameter& parameter : biller.terms.parameters)
            asked.append(named(parameter.label.zh, parameter.label.en));
        const PillLook look = standing(biller);
        listing.rows.append(
            {{biller.id, named(biller.name, biller.nameEn), kindOf(biller.category),
                 asked.join(speaksChinese() ? QStringLiteral("、") : QStringLiteral(", ")),
                 look.text},
                look});
    }
    return listing;
}

Listing ListingText::of(const QList<Interface>& interfaces)
{
    const auto direction = [](const QString& word) {
        if (word == QStringLiteral("in"))
            return tr("Partner calls");
        if (word == QStringLiteral("out"))
            return tr("Bank calls");
        return word == QStringLiteral("both") ? tr("Both ways") : word;
    };
    const auto standing = [](const QString& status) -> PillLook {
        if (status == QStringLiteral("live"))
            return {tr("In use"), QStringLiteral("circle-check"), Mood::Ok};
        if (status == QStringLiteral("draft"))
            return {tr("Not open yet"), QStringLiteral("clock"), Mood::Info};
        if (status == QStringLiteral("deprecated"))
            return {tr("Runs out"), QStringLiteral("alert-triangle"), Mood::Warn};
        if (status == QStringLiteral("retired"))
            return {tr("Retired"), QStringLiteral("ban"), Mood::Neutral};
        return {status, QStringLiteral("help-circle"), Mood::Neutral};
    };
    Listing listing{
        {tr("Code"), tr("Interface"), tr("Module"), tr("Direction"), tr("Version"), tr("State")},
        {}};
    for (const Interface& one : interfaces) {
        const PillLook look = standing(one.status);
        listing.rows.append({{one.id, named(one.name, one.nameEn), one.module,
                                 direction(one.direction), one.version, look.text},
            look});
    }
    return listing;
}

Listing ListingText::of(const QList<Need>& needs)
{
    const auto segment = [](const QString& word) -> PillLook {
        if (word == QStringLiteral("personal"))
            return {tr("Personal"), QStringLiteral("users"), Mood::Info};
        if (word == QStringLiteral("corporate"))
            return {tr("Company"), QStringLiteral("building-store"), Mood::Neutral};
        return {word, QStringLiteral("help-circle"), Mood::Neutral};
    };
    Listing listing{{tr("Code"), tr("Need"), tr("Field of life"), tr("Served by"), tr("For")}, {}};
    for (const Need& need : needs) {
        const PillLook look = segment(need.segment);
        listing.rows.append({{need.id, named(need.name, need.nameEn), need.scene,
                                 need.interfaces.join(u' '), look.text},
            look});
    }
    return listing;
}

Listing ListingText::of(const QList<CatalogueVersion>& versions)
{
    Listing listing{{tr("Version"), tr("Issued"), tr("In force here since"), tr("Entries"),
                        tr("Changed"), tr("State")},
        {}};
    for (const CatalogueVersion& version : versions) {
        const bool inForce = listing.rows.isEmpty(); // the newest comes first
        const PillLook look = inForce
            ? PillLook{tr("In force"), QStringLiteral("shield-check"), Mood::Ok}
            : PillLook{tr("Replaced"), QStringLiteral("history"), Mood::Neutral};
        listing.rows.append({{QString::number(version.version), minuteOf(version.issuedAt),
                                 minuteOf(version.appliedAt), QString::number(version.entries),
                                 QString::number(version.changed), look.text},
            look});
    }
    return listing;
}

} // namespace hui::openplatform
