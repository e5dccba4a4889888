// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/CasesPage.h"
#include "tests/modules/cases/ui/CaseCounter.h"
#include "tests/testkit/OnPage.h"
#include "tests/testkit/ServedNeeds.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace hui::testkit {

using namespace hui::cases;

/// The page of cases at a counter, and hands on its keys.
class CasesPageScene : protected OnPage<CasesPage> {
protected:
    void begin() { m_counter = std::make_unique<CaseCounter>(); }

    void end()
    {
        m_page.reset();
        m_counter.reset();
    }

    void open()
    {
        Services services = m_counter->services();
        services.entries = m_offers;
        m_page = std::make_unique<CasesPage>(services, nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
    }

    std::vector<ServiceEntry> m_offers; ///< what the services of the desk offer

    /// Its pages that go on with cases.
    static std::vector<ServiceEntry> offersOfTheDesk()
    {
        return {{u"community"_s, {},
                    {u"hospital"_s, u"Book an appointment"_s, {}, {},
                        {u"book:community/hospital"_s, u"hospital.{case}"_s}}},
            {u"billpay"_s, {},
                {u"water"_s, {}, {}, {},
                    {u"pay:billpay/"_s,
                        u"case.{case}/biller.{biller}/{account}|case.{case}/{kind}|{leg}"_s}}}};
    }

    /// The kinds of need that services do, and one that nobody does.
    void keepNeeds()
    {
        m_counter->desk.run([](Database& database) -> Result<Done> {
            return database.transaction([&]() -> Result<Done> {
                keepServedNeeds(database);
                return Done{};
            });
        });
    }

    void takeIn(const QString& words, const QString& need = u"P-001"_s)
    {
        m_page->openWith(u"new"_s);
        auto* kind = find<FindBox>("cases.kind");
        QTRY_COMPARE(kind->count(), 3);
        kind->lineEdit()->setFocus();
        kind->lineEdit()->selectAll();
        QTest::keyClicks(kind->lineEdit(), words);
        QTest::keyClick(kind->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(kind->chosenId(), need);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    }

    QLineEdit* line(const char* name) const
    {
        return m_page->findChild<QLineEdit*>(QLatin1StringView(name));
    }

    TableView* table() const { return find<TableView>("cases.list"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString message() const { return find<MessageBar>("cases.message")->text(); }
    QStringList seen() const
    {
        QStringList texts;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            texts.append(label->text());
        return texts;
    }
    Case first()
    {
        const QList<Case> mine = m_counter->all(CaseFilter::Mine);
        return mine.isEmpty() ? Case{} : mine.first();
    }

    void choose(const QString& which)
    {
        auto* control = find<SegmentedControl>("cases.filter");
        control->setCurrent(which);
        Q_EMIT control->chosen(which);
        table()->setFocus();
    }

    std::unique_ptr<CaseCounter> m_counter;
};

} // namespace hui::testkit
