// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/LegServices.h"
#include "app/catalogue/NeedService.h"
#include "app/customer/BeginNeeds.h"
#include "app/desk/Registry.h"
#include "modules/cases/CaseLines.h"
#include "modules/community/platform/SampleLifeLines.h"
#include "modules/openplatform/platform/SampleCatalogue.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace hui;
using namespace Qt::StringLiterals;

/// The lines of the catalogue lead somewhere: what it says is done at the desk is done there.
class TestNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_catalogue = openplatform::sampleCatalogue({.day = {2026, 3, 18}}); }

    /// Every need runs through one of the four flows, and each flow has some.
    void everyNeedHasItsFlow()
    {
        QSet<QString> flows;
        for (const Need& need : std::as_const(m_catalogue.needs)) {
            QVERIFY2(needFlows().contains(need.flow), qPrintable(need.id));
            flows.insert(need.flow);
        }
        QCOMPARE(flows.size(), needFlows().size());
    }

    /// C13, C14: no line and no scene is empty.
    void nothingIsEmpty()
    {
        for (const community::LifeLine& line : community::sampleLifeLines()) {
            const auto count = std::ranges::count_if(m_catalogue.needs,
                [&line](const Need& need) { return community::belongs(need, line); });
            QVERIFY2(count >= 3, qPrintable(line.id));
        }
    }

    void everyServiceIsAtTheDesk_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QString>("argument");
        for (const Need& need : std::as_const(m_catalogue.needs))
            if (!need.service.isEmpty())
                QTest::newRow(qPrintable(need.id))
                    << need.service.section(u'/', 0, 0) << need.service.section(u'/', 1);
    }

    void everyServiceIsAtTheDesk()
    {
        QFETCH(QString, module);
        QFETCH(QString, argument);
        const auto all = modules();
        const auto page = std::ranges::find(all, module, &Module::id);
        QVERIFY(page != all.end());
        const bool isAction = std::ranges::any_of(
            page->actions, [&](const PaletteAction& each) { return each.id == argument; });
        const bool isKindOfBill = module == u"billpay"
            && std::ranges::any_of(m_catalogue.billers,
                [&](const Biller& biller) { return biller.category == argument; });
        QVERIFY(isAction || isKindOfBill);
    }

    /// A case goes on at the page of its service, or nowhere: to be paid is not to be a bill.
    void whatIsPaidGoesOnWhereItIsDone_data()
    {
        QTest::addColumn<Need>("need");
        for (const Need& need : std::as_const(m_catalogue.needs))
            QTest::newRow(qPrintable(need.id)) << need;
    }
    void whatIsPaidGoesOnWhereItIsDone()
    {
        QFETCH(Need, need);
        QStringList offers;
        for (const Module& module : modules())
            for (const PaletteAction& each : module.actions)
                if (isServed(need, each.takesOn.what))
                    offers.append(module.id + u'/' + each.id);
        QVERIFY(offers.size() <= 1);
        if (need.flow == u"pay")
            QCOMPARE(offers.size(), need.service.isEmpty() ? 0 : 1);
        if (!offers.isEmpty())
            QCOMPARE(offers.first().section(u'/', 0, 0), need.service.section(u'/', 0, 0));
        if (!offers.isEmpty() && !need.service.startsWith(u"billpay/"))
            QCOMPARE(offers.first(), need.service);
    }

    /// ADR 95: every kind of need stands in a tab of a record, or in none on purpose. A module that
    /// is new to the catalogue is put here or there.
    void everyNeedHasItsTabOrNone()
    {
        using enum ServiceFamily;
        const QHash<QString, ServiceFamily> families{
            {u"loan"_s, Loan}, {u"overseas"_s, Travel}, {u"wealth"_s, Advice}};
        const QStringList none{u"account"_s, u"agriculture"_s, u"billpay"_s, u"branch"_s,
            u"community"_s, u"education"_s, u"health"_s, u"partner"_s, u"risk"_s, u"transfer"_s};
        for (const Need& need : std::as_const(m_catalogue.needs)) {
            QVERIFY2(!need.interfaces.isEmpty(), qPrintable(need.id));
            const QString module = need.interfaces.first().section(u'.', 0, 0);
            const auto family = cases::familyOf(need);
            if (families.contains(module)) {
                QCOMPARE(family, std::optional(families.value(module)));
                continue;
            }
            QVERIFY2(none.contains(module), qPrintable(need.id + u' ' + module));
            QCOMPARE(family, need.flow == u"book" ? std::optional(Booking) : std::nullopt);
        }
    }

    /// What the tabs and the home page offer to begin is a kind of a person's, of that family.
    void whatTabsBeginIsThere()
    {
        for (const auto& [argument, family] :
            {std::pair(beginLoan, ServiceFamily::Loan), {beginJourney, ServiceFamily::Travel}}) {
            const QString id = QString::fromLatin1(argument).section(u'.', 1);
            const auto need = std::ranges::find(m_catalogue.needs, id, &Need::id);
            QVERIFY(need != m_catalogue.needs.cend());
            QCOMPARE(need->segment, u"personal"_s);
            QCOMPARE(cases::familyOf(*need), std::optional(family));
        }
    }

    /// Desk and platform have one list of what comes to its good end by a leg (ADR 93): what pages
    /// take on, and nothing else.
    void whatPagesTakeOnEndsByALeg()
    {
        QStringList pages;
        for (const Module& module : modules())
            for (const PaletteAction& each : module.actions)
                pages += each.takesOn.what.split(u' ', Qt::SkipEmptyParts);
        QStringList listed = legServices().split(u' ', Qt::SkipEmptyParts);
        pages.sort();
        listed.sort();
        QCOMPARE(listed, pages);
    }

    /// By name, so that a slip in the list is seen: what no bill ends.
    void theseAreNoBills()
    {
        const QMap<QString, QString> expected{{u"P-031"_s, u"campus/school"_s},
            {u"C-011"_s, u"campus/school"_s}, {u"P-037"_s, u"community/visit"_s},
            {u"P-039"_s, u"community/deposit"_s}, {u"P-040"_s, u"community/deposit"_s},
            {u"P-056"_s, {}}, {u"P-064"_s, {}}, {u"P-066"_s, {}}, {u"P-072"_s, {}},
            {u"P-073"_s, {}}, {u"P-074"_s, {}}, {u"P-077"_s, {}}, {u"P-078"_s, {}},
            {u"P-088"_s, {}}};
        int found = 0;
        for (const Need& need : std::as_const(m_catalogue.needs)) {
            if (!expected.contains(need.id))
                continue;
            ++found;
            QCOMPARE(need.service, expected.value(need.id));
            QVERIFY(!isServed(need, billsOf({})));
        }
        QCOMPARE(found, static_cast<int>(expected.size()));
    }

private:
    openplatform::SampleCatalogue m_catalogue;
};

QTEST_MAIN(TestNeeds)
#include "tst_needs.moc"
