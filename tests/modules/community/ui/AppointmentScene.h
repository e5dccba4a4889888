// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/DeskBookingRepository.h"
#include "modules/community/HeldNumberRepository.h"
#include "modules/community/ui/BookingTableModel.h"
#include "modules/community/ui/CommunityPage.h"
#include "modules/community/ui/PlanTableModel.h"
#include "tests/app/till/TillScene.h"
#include "tests/modules/community/ui/FakeClinic.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/MessageBar.h"
#include "ui/Pill.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

namespace hui::testkit {

using namespace hui::community;
using namespace Qt::StringLiterals;

/// The page of hospitals at a desk with an open till and a line to a clinic, driven by keys.
class AppointmentScene {
protected:
    void setUp()
    {
        m_desk = std::make_unique<DeskFixture>(clinicTables());
        m_clinic = std::make_unique<FakeClinic>(m_desk->clock);
        m_desk->uplink.answer
            = [this](const UplinkRequest& request) { return m_clinic->answer(request); };
        m_desk->run([](Database& database) -> Result<Done> {
            const auto opened = openTill(database, opening());
            return opened ? Result<Done>(Done{}) : std::unexpected(opened.error());
        });
    }

    void tearDown()
    {
        m_page.reset();
        m_desk.reset();
        m_clinic.reset();
    }

    void open(bool online = true)
    {
        m_desk->sync.start();
        if (online)
            QTRY_VERIFY(hasTalked(m_desk->sync, m_desk->uplink));
        m_page = std::make_unique<CommunityPage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        if (online)
            QTRY_VERIFY(plan()->model()->rowCount() > 0);
    }

    /// Walks through the table to the first half day with numbers and takes its first time.
    void chooseNumber()
    {
        auto* const model = qobject_cast<PlanTableModel*>(plan()->model());
        const auto isFound = [&] { return model->sessionAt(plan()->currentIndex()).has_value(); };
        plan()->setFocus();
        for (int day = 0; day < 5 && !isFound(); ++day)
            press(Qt::Key_Right);
        QVERIFY(isFound());
        press(Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget()
            && QApplication::focusWidget()->objectName().startsWith(u"clinic.time."));
        press(Qt::Key_Space);
        QTRY_VERIFY(find<KeyButton>("clinic.commit")->isEnabled());
    }

    void enterPatient()
    {
        find<QLineEdit>("clinic.name")->setFocus();
        type(u"Wang Liming"_s);
        find<QLineEdit>("clinic.document")->setFocus();
        type(u"320508197906121015"_s);
    }

    void holdNumber()
    {
        chooseNumber();
        enterPatient();
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    /// A number of a later day, paid for in cash.
    void book()
    {
        holdNumber();
        QTRY_VERIFY(find<QLineEdit>("clinic.received")->hasFocus());
        type(u"50"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, BookingTableModel::State), u"Booked"_s);
    }

    QList<DeskBooking> bookings()
    {
        return m_desk->run(
            [](Database& database) { return DeskBookingRepository(database).newest(10); });
    }

    Money balance()
    {
        return m_desk->run(
            [](Database& database) -> Result<Money> { return till(database).balance; });
    }

    QString cell(int row, int column) const
    {
        const auto* const model = find<TableView>("clinic.bookings")->model();
        return model->index(row, column).data().toString();
    }

    static Field* fieldOf(QWidget* editor)
    {
        auto* field = qobject_cast<Field*>(editor->parentWidget());
        HUI_ASSERT(field);
        return field;
    }

    TableView* plan() const { return find<TableView>("clinic.plan"); }
    MessageBar* message() const { return find<MessageBar>("clinic.message"); }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        HUI_ASSERT(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text)
    {
        HUI_ASSERT(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<FakeClinic> m_clinic;
    std::unique_ptr<CommunityPage> m_page;
};

} // namespace hui::testkit
