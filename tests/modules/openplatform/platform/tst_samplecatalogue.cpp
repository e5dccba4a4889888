// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueWire.h"
#include "app/catalogue/TermWords.h"
#include "app/core/rules/Rules.h"
#include "modules/openplatform/platform/SampleCatalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hui;
using namespace hui::openplatform;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 18);

const SampleCatalogue& whole()
{
    static const SampleCatalogue made = sampleCatalogue({.day = day});
    return made;
}

/// Which values of an enumeration the billers use.
template <class E, class Of>
QSet<int> used(Of of)
{
    QSet<int> values;
    for (const Biller& biller : whole().billers)
        for (const E value : of(biller))
            values.insert(static_cast<int>(value));
    return values;
}

template <class E, class Of>
bool usesAll(Of of)
{
    const QSet<int> values = used<E>(of);
    return std::ranges::all_of(termWords<E>,
        [&](const TermWord<E>& one) { return values.contains(static_cast<int>(one.value)); });
}

/// What a list of the terms says of one field.
template <class E, class T, class Field>
auto fieldOf(QList<T> BillerTerms::* list, Field field)
{
    return [=](const Biller& biller) {
        QList<E> values;
        for (const T& one : biller.terms.*list)
            values.append(one.*field);
        return values;
    };
}

template <class Holds>
bool some(Holds holds)
{
    return std::ranges::any_of(whole().billers, holds);
}

} // namespace

class TestSampleCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsLargeAsTheArticleSays()
    {
        QCOMPARE(whole().cities.size(), 663);
        QVERIFY(whole().billers.size() >= 6000);
        QVERIFY(whole().interfaces.size() >= 1700);
        QVERIFY(whole().needs.size() >= 160);
        QSet<QString> segments;
        for (const Need& need : whole().needs)
            segments.insert(need.segment);
        QCOMPARE(segments, (QSet<QString>{u"personal"_s, u"corporate"_s}));
    }

    void everyIdIsThereOnce()
    {
        QSet<QString> ids;
        for (const Biller& biller : whole().billers)
            ids.insert(biller.id);
        QCOMPARE(ids.size(), whole().billers.size());
        QSet<QString> interfaces;
        for (const Interface& one : whole().interfaces)
            interfaces.insert(one.id);
        QCOMPARE(interfaces.size(), whole().interfaces.size());
        for (const Need& need : whole().needs)
            for (const QString& id : need.interfaces)
                QVERIFY2(interfaces.contains(id), qPrintable(id));
    }

    void everyCityHasEveryKindThatExistsThere()
    {
        QHash<QString, QSet<QString>> kinds;
        for (const Biller& biller : whole().billers)
            kinds[biller.city].insert(biller.category);
        for (const SampleCity& one : sampleCities())
            QCOMPARE(kinds.value(one.city.code).size(), one.isHeated ? 11 : 10);
        QVERIFY(kinds.value(u"110000"_s).contains(u"heating"_s));
        QVERIFY(!kinds.value(u"320500"_s).contains(u"heating"_s));
    }

    void usesEveryShapeOfTheModel()
    {
        using T = BillerTerms;
        QVERIFY(usesAll<ParameterKind>(fieldOf<ParameterKind>(&T::parameters, &Parameter::kind)));
        QVERIFY(usesAll<ScanSource>(fieldOf<ScanSource>(&T::parameters, &Parameter::scan)));
        QVERIFY(usesAll<Keypad>(fieldOf<Keypad>(&T::parameters, &Parameter::keypad)));
        QVERIFY(usesAll<MaskRule>(fieldOf<MaskRule>(&T::parameters, &Parameter::mask)));
        QVERIFY(usesAll<FeePayer>(fieldOf<FeePayer>(&T::fees, &FeeSlab::payer)));
        QVERIFY(usesAll<PayChannel>(fieldOf<PayChannel>(&T::limits, &PayLimit::channel)));
        QVERIFY(usesAll<PayMode>(fieldOf<PayMode>(&T::limits, &PayLimit::mode)));
        QVERIFY(usesAll<CutOff::Days>(fieldOf<CutOff::Days>(&T::hours, &CutOff::days)));
        QVERIFY(usesAll<CutOff::Action>(fieldOf<CutOff::Action>(&T::hours, &CutOff::action)));
        QVERIFY(usesAll<BillerState>([](const Biller& b) { return QList{b.terms.state}; }));
        QVERIFY(usesAll<FetchMode>([](const Biller& b) { return QList{b.terms.fetch}; }));
        QVERIFY(usesAll<BillPick>([](const Biller& b) { return QList{b.terms.pick}; }));
        QVERIFY(usesAll<Reversible>([](const Biller& b) { return QList{b.terms.reversible}; }));
        QVERIFY(usesAll<InvoiceKind>([](const Biller& b) { return QList{b.terms.invoice}; }));
        QVERIFY(
            usesAll<AmountRule::Kind>([](const Biller& b) { return QList{b.terms.amount.kind}; }));
        QVERIFY(usesAll<OfflinePolicy>([](const Biller& b) { return QList{b.offline}; }));
    }

    void usesEverySwitchOfTheModel()
    {
        QVERIFY(some([](const Biller& b) { return b.terms.secondQuery; }));
        QVERIFY(some([](const Biller& b) { return b.terms.listOfBills; }));
        QVERIFY(some([](const Biller& b) { return !b.terms.listOfBills; }));
        QVERIFY(some([](const Biller& b) { return b.terms.sameDayOnly; }));
        QVERIFY(some([](const Biller& b) { return b.terms.partPayment; }));
        QVERIFY(some([](const Biller& b) { return !b.terms.pendingAllowed; }));
        QVERIFY(some([](const Biller& b) { return b.terms.amount.multiple.isPositive(); }));
        QVERIFY(some([](const Biller& b) { return b.terms.fees.size() > 1; }));
        QVERIFY(some([](const Biller& b) { return b.terms.pausedFrom.isValid(); }));
        QVERIFY(some([](const Biller& b) { return b.terms.closes.isValid(); }));
        QVERIFY(some([](const Biller& b) { return !b.terms.plans.isEmpty(); }));
        QVERIFY(some([](const Biller& b) { return b.terms.complaintAfterHours == 0; }));
        QVERIFY(some([](const Biller& b) { return b.terms.subscribable; }));
        QVERIFY(some([](const Biller& b) { return !b.coverage.isEmpty(); }));
        QVERIFY(some([](const Biller& b) {
            return b.offline == OfflinePolicy::Allowed && b.offlineCap.isPositive();
        }));
    }

    /// What the platform sends is what a desk reads, understands and can pay.
    void everyBillerReadsBack()
    {
        for (const Biller& biller : whole().billers) {
            const auto read = billerFromJson(billerToJson(biller), biller.id);
            QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
            QVERIFY(read->terms == biller.terms);
            QVERIFY2(isUnderstood(read->terms), qPrintable(biller.id));
        }
    }

    void accountsAreThoseOfTheTrade_data()
    {
        QTest::addColumn<QString>("biller");
        QTest::addColumn<QString>("account");
        QTest::newRow("old power number") << u"330100-electricity-1"_s << u"5501234567"_s;
        QTest::newRow("unified power number") << u"330100-electricity-1"_s << u"3305501234567"_s;
        QTest::newRow("southern power number")
            << u"440300-electricity-1"_s << u"0312345678901234"_s;
        QTest::newRow("fuel card") << u"320500-fuelcard-1"_s << u"1000113200000012345"_s;
        QTest::newRow("other fuel card") << u"320500-fuelcard-1"_s << u"9032050000012345"_s;
        QTest::newRow("decision") << u"320500-traffic-1"_s << u"3205001234567890"_s;
        QTest::newRow("mobile") << u"320500-topup-1"_s << u"13800138000"_s;
        QTest::newRow("student") << u"320500-campus-1"_s << u"2026B0113"_s;
    }

    void accountsAreThoseOfTheTrade()
    {
        QFETCH(QString, biller);
        QFETCH(QString, account);
        const auto found = std::ranges::find(whole().billers, biller, &Biller::id);
        QVERIFY(found != whole().billers.end());
        const auto read = parseAccount(account, *found);
        QVERIFY2(read, read ? "" : read.error().text);
        const Parameter& rule = found->account();
        if (!rule.regex.isEmpty()) {
            const QRegularExpression whole(QRegularExpression::anchoredPattern(rule.regex));
            QVERIFY(whole.match(*read).hasMatch());
        }
        if (!rule.rule.isEmpty())
            QVERIFY(checkRule(rule.rule, *read, day)->valid);
    }

    void theBillersOfTheTestsAreAsTheyWere()
    {
        const auto water = std::ranges::find(whole().billers, u"320500-water-1"_s, &Biller::id);
        QCOMPARE(water->name, u"苏州市供水服务中心"_s);
        QCOMPARE(water->nameEn, u"Suzhou Water Service Centre"_s);
        QCOMPARE(water->account().min, 10);
        QCOMPARE(water->account().max, 10);
        QCOMPARE(water->offline, OfflinePolicy::Allowed);
        const auto power
            = std::ranges::find(whole().billers, u"330400-electricity-1"_s, &Biller::id);
        QCOMPARE(power->account().max, 13);
        QCOMPARE(power->offline, OfflinePolicy::Captured);
        QVERIFY(power->isActive());
    }

    void repeatsAndScales()
    {
        const SampleWish small{.day = day, .cities = 5, .perKind = 3};
        const SampleCatalogue once = sampleCatalogue(small);
        const SampleCatalogue again = sampleCatalogue(small);
        QCOMPARE(once.billers.size(), again.billers.size());
        for (qsizetype i = 0; i < once.billers.size(); ++i)
            QCOMPARE(billerToJson(once.billers.at(i)), billerToJson(again.billers.at(i)));
        QCOMPARE(once.cities.size(), 5);
        QCOMPARE(once.billers.size(), 5 * 11 * 3); // all of them are heated
        SampleWish other = small;
        other.seed = 7;
        int different = 0;
        const SampleCatalogue drawn = sampleCatalogue(other);
        for (qsizetype i = 0; i < once.billers.size(); ++i)
            different += billerToJson(once.billers.at(i)) != billerToJson(drawn.billers.at(i));
        QVERIFY(different > 0);
    }
};

QTEST_APPLESS_MAIN(TestSampleCatalogue)
#include "tst_samplecatalogue.moc"
