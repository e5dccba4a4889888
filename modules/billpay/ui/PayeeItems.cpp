// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PayeeItems.h"

#include "modules/billpay/ui/KindTiles.h"

#include <QLocale>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString nameOf(const QString& zh, const QString& en)
{
    return isChinese() || en.isEmpty() ? zh : en;
}

FindItem itemOf(const Biller& biller)
{
    return {biller.id, nameOf(biller.name, biller.nameEn),
        u' ' + biller.name + u' ' + biller.nameEn.toLower() + u' ' + biller.initials + u' '
            + biller.id};
}

} // namespace

Parameter anyAccount()
{
    Parameter made;
    made.key = u"account"_s;
    made.label = {u"户号"_s, u"Account no."_s};
    made.kind = ParameterKind::Text; // as it is typed; the biller's own rule follows
    made.max = 64;
    made.keypad = Keypad::Full;
    made.mask = MaskRule::None;
    return made;
}

QList<Parameter> parametersOf(const Biller& biller)
{
    if (!biller.terms.parameters.isEmpty())
        return biller.terms.parameters;
    Parameter account; // a platform that states no terms yet states the account
    account.key = u"account"_s;
    account.label = {biller.accountLabel, biller.accountLabelEn};
    account.min = biller.accountMin;
    account.max = biller.accountMax;
    account.scan = ScanSource::Barcode;
    return {account};
}

QString accountKey(const Biller& biller)
{
    return parametersOf(biller).first().key;
}

QList<FindItem> itemsOf(const QList<City>& cities)
{
    QList<FindItem> items;
    for (const City& city : cities)
        items.append({city.code, nameOf(city.name, city.nameEn),
            u' ' + city.name + u' ' + city.nameEn.toLower() + u' ' + city.initials + u' '
                + city.code + u' ' + city.province,
            city.province});
    return items;
}

QList<FindItem> itemsOf(const QList<Biller>& billers)
{
    QList<FindItem> items;
    for (const Biller& biller : billers)
        items.append(itemOf(biller));
    return items;
}

QList<FindItem> itemsOf(const QList<Biller>& billers, const QList<City>& cities)
{
    QList<FindItem> items = itemsOf(billers);
    for (qsizetype i = 0; i < billers.size(); ++i) {
        const auto city = std::ranges::find(cities, billers.at(i).city, &City::code);
        const QString place
            = city == cities.end() ? QString() : nameOf(city->name, city->nameEn) + u" · "_s;
        items[i].note = place + KindTiles::wordOf(billers.at(i).category);
    }
    return items;
}

QStringList kindsOf(const QList<Biller>& billers)
{
    QStringList kinds;
    for (const Biller& biller : billers)
        if (!kinds.contains(biller.category))
            kinds += biller.category;
    return kinds;
}

QString firstCity(const QList<City>& cities)
{
    const QString sample = u"320500"_s; // the city of the sample branch
    const bool there = std::ranges::find(cities, sample, &City::code) != cities.end();
    return there || cities.isEmpty() ? sample : cities.first().code;
}

QString whyNotNow(const Biller& biller, const QDateTime& at)
{
    if (!biller.active)
        return biller.pauseText;
    const BillerTerms& terms = biller.terms;
    const bool away = terms.pausedFrom.isValid() && at >= terms.pausedFrom
        && (!terms.pausedTo.isValid() || at < terms.pausedTo);
    return away ? biller.pauseText : QString();
}

} // namespace hui::billpay
