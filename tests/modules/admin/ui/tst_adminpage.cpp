// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/AdminPage.h"
#include "modules/admin/ui/TextTableModel.h"
#include "tests/modules/admin/FakeBank.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/AuthoriseDialog.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/ParameterForm.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hui;
using namespace hui::admin;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The page of the open platform, by keys.
class TestAdminPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bank = {};
        m_desk = std::make_unique<DeskFixture>();
        m_desk->uplink.answer = [this](const UplinkRequest& request) { return m_bank(request); };
        m_desk->theme.apply(
            *static_cast<QApplication*>(QCoreApplication::instance()), Appearance::Light);
        m_page = std::make_unique<AdminPage>(m_desk->services());
        m_page->resize(1280, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(rows("admin.partners"), 3);
        QTRY_COMPARE(rows("admin.partner.list"), 7);
    }

    void cleanup()
    {
        QCOMPARE(m_bank.unbound, QStringList()); // whatever was signed was signed as it was sent
        m_page.reset();
        m_desk.reset();
    }

    void showsThePartners()
    {
        const QAbstractItemModelTester tester(model("admin.partners"));
        const QAbstractItemModelTester listTester(model("admin.partner.list"));
        QCOMPARE(cell("admin.partners", 0, 0), u"P-0001"_s);
        QCOMPARE(cell("admin.partner.list", 0, 0), u"billpay.biller.list"_s);
        part(u"keys"_s);
        QCOMPARE(rows("admin.partner.list"), 2);
        part(u"uses"_s);
        QCOMPARE(cell("admin.partner.list", 0, 2), QLocale().toString(1'284));
        QVERIFY(!button("admin.add")->isVisible());
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(u"13800005678"));
        QTest::keyClick(widget<TableView>("admin.partners"), Qt::Key_Down);
        QTRY_COMPARE(rows("admin.partner.list"), 0);
    }

    void closesByOneAndOpensByTwo()
    {
        QTest::keyClick(m_page.get(), Qt::Key_F3); // suspends
        QTRY_COMPARE(m_bank.acts, QStringList{u"/v1/partners/P-0001:move"_s});
        QTRY_COMPARE(m_bank.view.partner.state, PartnerState::Suspended);
        QTRY_VERIFY(button("admin.move")->text().contains(u"Resume"));
        QTest::keyClick(m_page.get(), Qt::Key_F3); // resumes
        sign();
        QTRY_COMPARE(m_bank.acts.last(), u"/v1/partners/P-0001:move signed"_s);
        QTRY_COMPARE(m_bank.view.partner.state, PartnerState::Active);
    }

    void grants()
    {
        QTest::keyClick(m_page.get(), Qt::Key_F4);
        QTRY_COMPARE(rows("admin.offered"), 3);
        auto* search = widget<QLineEdit>("admin.search");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"ranqi"_s);
        QTRY_VERIFY(m_desk->uplink.seen().last().path.endsWith(u"q=ranqi"));
        QVERIFY(!button("admin.sign")->isEnabled());
        QTest::keyClick(m_page.get(), Qt::Key_F4); // chooses the first
        QTRY_VERIFY(button("admin.sign")->isEnabled());
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        sign();
        QTRY_COMPARE(m_bank.acts, QStringList{u"/v1/partners/P-0001:grant signed"_s});
        QTRY_COMPARE(rows("admin.partner.list"), 8);
        QTest::keyClick(m_page.get(), Qt::Key_F7); // takes the first one back
        QTRY_COMPARE(m_bank.acts.last(), u"/v1/partners/P-0001:ungrant"_s);
        QTRY_COMPARE(rows("admin.partner.list"), 7);
    }

    void aSecretIsShownOnce()
    {
        part(u"keys"_s);
        QTest::keyClick(m_page.get(), Qt::Key_F4);
        sign();
        QTRY_VERIFY(shown(u"once-and-never-again"_s));
        QTest::keyClick(widget<TableView>("admin.partners"), Qt::Key_Down);
        QTRY_VERIFY(!shown(u"once-and-never-again"_s));
        QTest::keyClick(widget<TableView>("admin.partners"), Qt::Key_Up);
        QTRY_COMPARE(rows("admin.partner.list"), 2);
        QVERIFY(!shown(u"once-and-never-again"_s));
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QTRY_VERIFY(m_bank.acts.last().endsWith(u":revoke"));
    }

    void changesAPartner()
    {
        QTest::keyClick(m_page.get(), Qt::Key_F2);
        auto* form = m_page->findChild<ParameterForm*>();
        QTRY_VERIFY(form->isVisible());
        QCOMPARE(form->entries().value(u"per_day"_s), u"20000"_s);
        form->setEntries({{u"per_day"_s, u"0"_s}});
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_bank.acts.isEmpty());
        form->setEntries({{u"per_day"_s, u"30000"_s}});
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        sign();
        QTRY_COMPARE(m_bank.acts, QStringList{u"/v1/partners signed"_s});
        QTRY_COMPARE(m_bank.view.partner.perDay, 30'000);
        QTRY_VERIFY(!form->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(form->isVisible());
        QVERIFY(form->field(u"partner"_s));
        QVERIFY(m_page->stepBack());
        QVERIFY(!m_page->stepBack());
    }

    void publishesAComposition()
    {
        m_page->openWith(u"compositions"_s);
        QTRY_COMPARE(rows("admin.compositions"), 2);
        QTRY_COMPARE(rows("admin.steps"), 3);
        QTest::keyClick(m_page.get(), Qt::Key_F4);
        sign();
        QTRY_COMPARE(
            m_bank.acts, QStringList{u"/v1/compositions/P-0001/bill-and-visit:publish signed"_s});
        QTRY_VERIFY(button("admin.compositionAct")->text().contains(u"Retire"));
    }

    void saysWhenThereIsNoLine()
    {
        m_desk->uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return failure(Error::Kind::Offline, "no line");
        };
        m_page->refresh();
        QTRY_VERIFY(widget<QWidget>("admin.partner")->findChild<MessageBar*>()->isVisible());
    }

private:
    template <class Widget>
    Widget* widget(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QString::fromUtf8(name));
        HUI_ASSERT(found);
        return found;
    }

    KeyButton* button(const char* name) const { return widget<KeyButton>(name); }

    QAbstractItemModel* model(const char* name) const { return widget<TableView>(name)->model(); }
    int rows(const char* name) const { return model(name)->rowCount(); }

    QString cell(const char* name, int row, int column) const
    {
        return model(name)->index(row, column).data().toString();
    }

    void part(const QString& id) const
    {
        auto* control = widget<SegmentedControl>("admin.part");
        control->setCurrent(id);
        Q_EMIT control->chosen(id);
    }

    bool shown(const QString& text) const
    {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    /// The second person, at this desk.
    void sign() const
    {
        QTRY_VERIFY(m_page->findChild<AuthoriseDialog*>());
        auto* dialog = m_page->findChild<AuthoriseDialog*>();
        dialog->findChild<QLineEdit*>(u"authorise.approver"_s)->setText(u"0902"_s);
        dialog->findChild<QLineEdit*>(u"authorise.password"_s)->setText(u"Huidesk-2026"_s);
        dialog->findChild<QPushButton*>(u"authorise.sign"_s)->click();
        QTRY_VERIFY(!m_page->findChild<AuthoriseDialog*>());
        m_page->activateWindow(); // as a window manager does when a dialog has gone
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    FakeBank m_bank;
    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<AdminPage> m_page;
};

QTEST_MAIN(TestAdminPage)
#include "tst_adminpage.moc"
