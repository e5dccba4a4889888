// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/customer/CustomerRepository.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/ui/CampusPage.h"
#include "tests/app/till/TillScene.h"
#include "tests/modules/campus/ui/FakeSchool.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/SignerDialog.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace hui::testkit {

using namespace hui::campus;
using namespace Qt::StringLiterals;

/// The page at a desk with an open till and a line to a school, driven by keys.
class CampusPageScene {
protected:
    void setUp()
    {
        m_desk = std::make_unique<DeskFixture>(
            customerMigrations() + caseMigrations() + caseDeskMigrations() + campusMigrations());
        m_school = std::make_unique<FakeSchool>(m_desk->clock);
        m_desk->uplink.answer
            = [this](const UplinkRequest& request) { return m_school->answer(request); };
        m_desk->run([](Database& database) -> Result<Done> {
            const auto opened = openTill(database, opening());
            return opened ? Result<Done>(Done{}) : std::unexpected(opened.error());
        });
    }

    void tearDown()
    {
        m_page.reset();
        m_desk.reset();
        m_school.reset();
    }

    void open(bool online = true)
    {
        m_desk->sync.start();
        if (online)
            QTRY_VERIFY(hasTalked(m_desk->sync, m_desk->uplink));
        m_page = std::make_unique<CampusPage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(find<QLabel>("campus.change")->text().isEmpty()); // the drawer was read
        if (online)
            QTRY_VERIFY(find<QComboBox>("campus.school")->count() > 0);
    }

    /// The school by some of its words, then the student.
    void askFor(const QString& school, const QString& number)
    {
        m_page->openWith({});
        QTRY_VERIFY(find<QComboBox>("campus.school")->hasFocus());
        type(school);
        press(Qt::Key_Return);
        QTRY_VERIFY(find<QLineEdit>("campus.number")->hasFocus());
        type(number);
        press(Qt::Key_Return);
        QTRY_VERIFY(find<QLineEdit>("campus.name")->hasFocus());
        type(u"Chen Lian"_s);
        press(Qt::Key_Return);
    }

    QList<DeskFees> payments()
    {
        return m_desk->run(
            [](Database& database) { return DeskFeesRepository(database).shown(10); });
    }

    Money balance()
    {
        return m_desk->run(
            [](Database& database) -> Result<Money> { return till(database).balance; });
    }

    QString cell(int row, int column) const
    {
        const auto* const model = find<TableView>("campus.payments")->model();
        return model->index(row, column).data().toString();
    }

    /// A file as somebody brings it.
    QString listFile(const char* text) const
    {
        const QString name = m_desk->folder.filePath(u"list.csv"_s);
        QFile file(name);
        HUI_ASSERT(file.open(QIODevice::WriteOnly));
        file.write(text);
        return name;
    }

    TableView* rows() const { return find<TableView>("list.rows"); }
    TableView* fees() const { return find<TableView>("campus.fees"); }
    MessageBar* message() const { return find<MessageBar>("campus.message"); }

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
    std::unique_ptr<FakeSchool> m_school;
    std::unique_ptr<CampusPage> m_page;
};

} // namespace hui::testkit
