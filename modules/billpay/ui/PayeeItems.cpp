// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PayeeItems.h"

#include "ui/BillKind.h"
#include "ui/ErrorText.h"

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

/// "su zhou" is also found as "suzhou".
QString wordsOf(const QString& pinyin, const QString& initials)
{
    return pinyin + u' ' + QString(pinyin).remove(u' ') + u' ' + initials;
}

FindItem itemOf(const Biller& biller)
{
    return {biller.id, nameOf(biller.name, biller.nameEn),
        u' ' + biller.name + u' ' + biller.nameEn.toLower() + u' '
            + wordsOf(biller.pinyin, biller.initials) + u' ' + biller.id};
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

QList<FindItem> itemsOf(const QList<City>& cities)
{
    QList<FindItem> items;
    for (const City& city : cities)
        items.append({city.code, nameOf(city.name, city.nameEn),
            u' ' + city.name + u' ' + city.nameEn.toLower() + u' '
                + wordsOf(city.pinyin, city.initials) + u' ' + city.code + u' ' + city.province,
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

QList<FindItem> shortItemsOf(const QList<Biller>& billers)
{
    QList<FindItem> items;
    for (const Biller& biller : billers) {
        const bool isOnly = std::ranges::count(billers, biller.category, &Biller::category) == 1;
        const QString name = nameOf(biller.name, biller.nameEn);
        items.append({biller.id, isOnly ? BillKind::word(biller.category) : name, {}, name});
    }
    return items;
}

QList<FindItem> itemsOf(const QList<BillerName>& found, const QList<City>& cities)
{
    QList<FindItem> items;
    for (const BillerName& one : found) {
        const auto city = std::ranges::find(cities, one.city, &City::code);
        const QString place
            = city == cities.end() ? QString() : nameOf(city->name, city->nameEn) + u" · "_s;
        items.append(
            {one.id, nameOf(one.name, one.nameEn), {}, place + BillKind::word(one.category)});
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
    const Result<Done> open = checkTakesPayments(biller, at);
    if (open)
        return {};
    return biller.pauseText.isEmpty() ? textOf(open.error()) : biller.pauseText;
}

} // namespace hui::billpay
