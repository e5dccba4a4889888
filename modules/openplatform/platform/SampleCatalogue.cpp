// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/platform/SampleCatalogue.h"

#include "modules/openplatform/platform/SampleTerms.h"

#include <algorithm>

namespace hui::openplatform {

using namespace Qt::StringLiterals;

namespace {

/// 第二 and so on, for the second biller of a kind in a city.
struct Ordinal {
    const char* name;
    const char* pinyin;
};

constexpr Ordinal ordinals[] = {{"第二", "di er"}, {"第三", "di san"}, {"第四", "di si"},
    {"第五", "di wu"}, {"第六", "di liu"}, {"第七", "di qi"}, {"第八", "di ba"}, {"第九", "di jiu"},
    {"第十", "di shi"}};

/// The cities around the sample branch: their water and power works keep the plainest terms, which
/// the pictures, the demonstration and the tests of a whole day show.
constexpr const char* pictured[] = {"320500", "320200", "320583", "310000", "330400", "320100"};

bool isPictured(const Biller& biller)
{
    const bool home = biller.category == "water"_L1 || biller.category == "electricity"_L1;
    return home && biller.id.endsWith(u"-1")
        && std::ranges::any_of(
            pictured, [&](const char* city) { return biller.city == QLatin1StringView(city); });
}

void statePlain(Biller& biller)
{
    const bool water = biller.category == "water"_L1;
    const int digits = water ? 10 : 13;
    biller.terms.parameters = {digitsParameter(
        u"account"_s, {water ? u"用户号"_s : u"户号"_s, u"Account no."_s}, digits, digits)};
    biller.terms.parameters.first().scan = ScanSource::Barcode;
    biller.terms.receiptTemplate = biller.category;
    biller.offline = water ? OfflinePolicy::Allowed : OfflinePolicy::Captured;
    biller.offlineCap = yuan(2000);
}

/// A few are paused, closing, closed, or have a night of maintenance before them.
void drawStanding(Biller& biller, const SampleSubject& subject)
{
    BillerTerms& terms = biller.terms;
    const int drawn = subject.draw.below(200, "standing"_L1);
    if (drawn == 0) {
        terms.state = BillerState::Paused;
        biller.pauseText = u"收费系统升级，暂停代收"_s;
    } else if (drawn == 1) {
        terms.state = BillerState::Closing;
        terms.closes = subject.day.addMonths(2);
        biller.pauseText = u"即将停止代收，请改用新收费单位"_s;
    } else if (drawn == 2) {
        terms.state = BillerState::Closed;
        biller.pauseText = u"已停止代收"_s;
    } else if (drawn < 8) {
        terms.pausedFrom = QDateTime(subject.day, QTime(15, 0), Qt::UTC); // 23:00 in China
        terms.pausedTo = terms.pausedFrom.addSecs(4 * 3600);
    }
    if (subject.draw.isOneIn(6, "pending"_L1))
        terms.pendingAllowed = false;
}

/// 苏州市 is suzhoushi; a name that does not end so is as it is.
QString cityPinyin(const City& city)
{
    return city.name.endsWith(u'市') ? city.pinyin + u" shi"_s : city.pinyin;
}

QString initialsOf(const QString& syllables)
{
    QString initials;
    for (const QString& syllable : syllables.split(u' ', Qt::SkipEmptyParts))
        initials.append(syllable.front());
    return initials;
}

Biller named(const City& city, const SampleKind& kind, int number)
{
    const Ordinal ordinal = number > 1 ? ordinals[number - 2] : Ordinal{"", ""};
    const QString tail = QString::fromLatin1(kind.pinyin);
    const QString pinyin
        = u"%1 %2 %3"_s.arg(cityPinyin(city), QLatin1StringView(ordinal.pinyin), tail).simplified();
    const QString english = u"%1 %2"_s.arg(city.nameEn, QLatin1StringView(kind.nameEn));
    return {.id = u"%1-%2-%3"_s.arg(city.code, QLatin1StringView(kind.category)).arg(number),
        .category = QString::fromLatin1(kind.category),
        .city = city.code,
        .name = city.name + QString::fromUtf8(ordinal.name) + QString::fromUtf8(kind.name),
        .nameEn = number > 1 ? english + u' ' + QString::number(number) : english,
        .initials = city.initials + initialsOf(tail),
        .pinyin = pinyin};
}

/// The first telecom centre of a province serves all of it.
QStringList restOfProvince(const QList<SampleCity>& cities, const SampleCity& first)
{
    QStringList codes;
    for (const SampleCity& one : cities)
        if (one.provinceCode == first.provinceCode && one.city.code != first.city.code)
            codes.append(one.city.code);
    return codes;
}

QList<Biller> billersOf(const QList<SampleCity>& cities, const SampleWish& wish)
{
    QList<Biller> billers;
    QString province;
    for (const SampleCity& one : cities) {
        const bool opensProvince = one.provinceCode != province;
        province = one.provinceCode;
        for (const SampleKind& kind : sampleKinds()) {
            if (kind.state == stateHeating && !one.isHeated)
                continue;
            for (int number = 1; number <= wish.perKind; ++number) {
                Biller biller = named(one.city, kind, number);
                const Draw draw(wish.seed, biller.id);
                const SampleSubject subject{one, draw, wish.day};
                if (isPictured(biller)) {
                    statePlain(biller);
                } else {
                    kind.state(biller, subject);
                    drawStanding(biller, subject);
                }
                if (opensProvince && number == 1 && kind.state == stateTelecom)
                    biller.coverage = restOfProvince(cities, one);
                billers.append(biller);
            }
        }
    }
    return billers;
}

} // namespace

SampleCatalogue sampleCatalogue(const SampleWish& wish)
{
    HUI_ASSERT(wish.day.isValid() && wish.perKind >= 1 && wish.perKind <= 10);
    QList<SampleCity> cities = sampleCities();
    if (wish.cities >= 0)
        cities = cities.first(qMin(wish.cities, cities.size()));
    SampleCatalogue made{.billers = billersOf(cities, wish),
        .interfaces = sampleInterfaces(wish.seed),
        .needs = sampleNeeds()};
    for (const SampleCity& one : cities)
        made.cities.append(one.city);
    return made;
}

} // namespace hui::openplatform
