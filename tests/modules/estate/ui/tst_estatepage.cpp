// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"
#include "modules/estate/ui/EstatePage.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/modules/estate/ui/FakeEstates.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PictureView.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace hui;
using namespace hui::estate;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The parties of a community, by keys.
class TestEstatePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(
            estateMigrations() + customerMigrations() + paperCopyMigrations());
        m_bank = std::make_unique<FakeEstates>();
        m_desk->uplink.answer
            = [this](const UplinkRequest& request) { return m_bank->answer(request); };
        m_desk->run([](Database& database) -> Result<Done> {
            const auto opened = openTill(database, opening());
            return opened ? Result<Done>(Done{}) : std::unexpected(opened.error());
        });
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_bank.reset();
    }

    void signsUpAMerchantByKeys()
    {
        open();
        press(Qt::Key_F3);
        QTRY_VERIFY(find<QLineEdit>("estate.name")->hasFocus());
        type(u"Flower shop"_s);
        auto* code = find<QLineEdit>("estate.credit_code");
        code->setFocus();
        type(u"91350100M000100Y44"_s); // its check digit is wrong
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(acts().size(), 0);
        code->setFocus();
        code->selectAll();
        type(goodCode);
        find<QLineEdit>("estate.contribution")->setFocus();
        type(u"200.00"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto* scan = find<KeyButton>("estate.copy.credit_code.scan");
        QVERIFY(scan->hasFocus()); // the copy is missing, and says so
        QCOMPARE(acts().size(), 0);
        press(Qt::Key_S, Qt::ControlModifier); // nothing was scanned
        QVERIFY(fieldOf(scan)->helperText().contains(u"scanner"_s));
        layOnScanner(*m_desk, QByteArray("no picture"));
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(fieldOf(scan)->helperText().contains(u"no PNG or JPEG"_s));
        layOnScanner(*m_desk, paperFile());
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(find<KeyButton>("estate.copy.credit_code.view")->hasFocus());
        QVERIFY(QDir(m_desk->folder.filePath(u"scans"_s)).isEmpty()); // nothing lies about
        QVERIFY(!find<QLabel>("estate.copy.credit_code")->pixmap().isNull());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(acts().size(), 1);
        const auto kept = m_desk->run([&](Database& database) {
            return PaperCopyRepository(database).of(acts().first().operation);
        });
        QCOMPARE(kept.size(), 1);
        QCOMPARE(acts().first().label, u"Flower shop"_s);
        const auto entry = m_desk->run(
            [&](Database& database) { return Journal(database).byId(acts().first().operation); });
        QCOMPARE(entry->operation.body.value(u"contribution"_s)[u"minor"_s].toInt(), 20000);
        QTRY_VERIFY(find<TableView>("estate.list")->hasFocus());
    }

    /// Who stands at the counter is known: a resident's form asks for house and room alone.
    void aResidentIsTakenFromTheRecord()
    {
        const Customer known = person();
        m_desk->run([&](Database& database) { return keep(database, known); });
        m_desk->customer.start({u"A037"_s, u"王*明"_s, {}, {}, m_desk->clock.nowUtc(), known.id});
        open();
        press(Qt::Key_F4);
        QTRY_VERIFY(find<QLineEdit>("estate.building")->hasFocus());
        QCOMPARE(find<QLineEdit>("estate.name")->text(), u"王*明"_s); // masked on the screen
        type(u"3"_s);
        find<QLineEdit>("estate.room")->setFocus();
        type(u"1201"_s);
        layOnScanner(*m_desk, paperFile());
        press(Qt::Key_S, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(acts().size(), 1);
        const auto entry = m_desk->run(
            [&](Database& database) { return Journal(database).byId(acts().first().operation); });
        const QJsonObject body = entry->operation.body;
        QCOMPARE(body[u"name"_s].toString(), u"王例明"_s);
        QCOMPARE(body[u"phone"_s].toString(), u"13800005678"_s);
        QCOMPARE(body[u"documents"_s][0][u"number"_s].toString(), u"11010519491231002X"_s);
    }

    /// What was entered goes along with its customer, and the next one sees nothing of it.
    void aSignUpIsPutAwayAndComesBack()
    {
        open();
        QVERIFY(m_page->putAway().isEmpty()); // nothing was begun
        press(Qt::Key_F4);
        QTRY_VERIFY(find<QLineEdit>("estate.name")->hasFocus());
        type(u"Wang Liming"_s);
        find<QLineEdit>("estate.building")->setFocus();
        type(u"3"_s);
        layOnScanner(*m_desk, paperFile());
        press(Qt::Key_S, Qt::ControlModifier);
        const QJsonObject kept = m_page->putAway();
        QVERIFY(find<QWidget>("estate.copies")); // nothing of the picture is left in the form
        QVERIFY(!m_page->findChild<KeyButton*>(u"estate.copy.resident_id.view"_s));
        QVERIFY(!find<QWidget>("estate.form")->isVisible());
        QVERIFY(find<QLineEdit>("estate.name")->text().isEmpty());
        QCOMPARE(kept[u"estate"_s].toString(), u"320500-e1"_s);

        open(); // the desk was started anew: the community has to be read first
        m_page->bringBack(kept);
        QTRY_VERIFY(find<QWidget>("estate.form")->isVisible());
        QCOMPARE(find<QLineEdit>("estate.building")->text(), u"3"_s);
        QVERIFY(find<KeyButton>("estate.copy.resident_id.view")->isVisible());
        find<QLineEdit>("estate.room")->setFocus();
        type(u"1201"_s);
        QCOMPARE(m_page->putAway()[u"entries"_s][u"name"_s].toString(), u"Wang Liming"_s);

        m_page->bringBack({{u"estate"_s, u"320500-e1"_s}, {u"kind"_s, u"nobody"_s}});
        QVERIFY(!find<QWidget>("estate.form")->isVisible()); // of another version of the desk
    }

    /// A copy is shown to who says why, and not for long.
    void looksAtACopyByKeys()
    {
        open();
        find<TableView>("estate.list")->selectRow(0); // the shop
        press(Qt::Key_I, Qt::ControlModifier);
        auto* reason = find<QLineEdit>("estate.copies.reason");
        QTRY_VERIFY(reason->hasFocus());
        auto* look = find<KeyButton>("estate.copies.look.credit_code");
        look->click();
        QVERIFY(m_bank->reasons.isEmpty()); // without a reason nothing is asked for
        QVERIFY(reason->hasFocus());
        type(u"Checking"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        auto* picture = find<PictureView>("estate.copies.picture");
        QTRY_VERIFY(!picture->isEmpty());
        QCOMPARE(m_bank->reasons, QStringList{u"Checking"_s});
        QVERIFY(m_page->stepBack());
        QVERIFY(picture->isEmpty()); // nothing of it stays behind
        m_bank->isUp = false;
        press(Qt::Key_I, Qt::ControlModifier);
        look = find<KeyButton>("estate.copies.look.credit_code");
        reason->setText(u"Checking"_s);
        look->click();
        QTRY_VERIFY(find<MessageBar>("estate.copies.message")->text().contains(u"Off line"_s));
        QVERIFY(picture->isEmpty());
    }

    void handsInALaterCopyByKeys()
    {
        open();
        find<TableView>("estate.list")->selectRow(0);
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(find<KeyButton>("estate.copies.handin")->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<KeyButton>("estate.copy.licence.scan")->hasFocus());
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(acts().size(), 0); // there is nothing to hand in
        layOnScanner(*m_desk, paperFile());
        press(Qt::Key_S, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(acts().size(), 1);
        QCOMPARE(acts().first().kind, u"estate.copy"_s);
        QCOMPARE(acts().first().label, u"样例便利店"_s);
    }

    void tellsAndOffersByKeys()
    {
        open();
        auto* rows = find<TableView>("estate.list");
        rows->setFocus();
        rows->selectRow(1); // the resident
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(find<QWidget>("estate.form")->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier); // there is one notice for residents
        QTRY_COMPARE(acts().size(), 1);
        QCOMPARE(acts().first().kind, u"estate.seen"_s);
        QTRY_VERIFY(rows->hasFocus());
        rows->selectRow(0); // the shop
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>("estate.title")->hasFocus());
        type(u"Half price"_s);
        find<QLineEdit>("estate.within")->setFocus();
        type(u"3000"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(acts().size(), 2);
        QTRY_VERIFY(rows->hasFocus());
        rows->selectRow(0);
        press(Qt::Key_F7);
        QTRY_VERIFY(find<QLineEdit>("estate.reason")->hasFocus());
        type(u"Moved"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(acts().size(), 3);
    }

    /// A desk is told the newest; an older one is found, and told or ended as any other.
    void findsAnOlderPartyByKeys()
    {
        m_bank->view.counts = {{PartyKind::Resident, 1'832, 1'500}};
        open();
        QVERIFY(find<QLabel>("estate.count")->text().contains(u"3 of 1832"_s));
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>("estate.find")->hasFocus());
        type(u"Ho"_s);
        press(Qt::Key_Return);
        auto* rows = find<TableView>("estate.list");
        QTRY_VERIFY(rows->hasFocus());
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(m_bank->typed.last(), u"Ho"_s);
        QVERIFY(find<QLabel>("estate.count")->text().contains(u"1 found"_s));
        press(Qt::Key_F7);
        QTRY_VERIFY(find<QLineEdit>("estate.reason")->hasFocus());
        type(u"Moved"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(acts().size(), 1);
        QCOMPARE(acts().first().kind, u"estate.end"_s);
        QTRY_VERIFY(!find<QLineEdit>("estate.reason")->isVisible());
        QVERIFY(m_page->stepBack()); // everybody again
        QTRY_VERIFY(rows->model()->rowCount() >= 3);
        m_bank->isUp = false; // among those that were told
        find<QLineEdit>("estate.find")->setFocus();
        type(u"3"_s); // the building
        press(Qt::Key_Return);
        QTRY_COMPARE(rows->model()->rowCount(), 1);
    }

    void settlesFromTheSheet()
    {
        open();
        find<QTabBar>("estate.tabs")->setCurrentIndex(3);
        auto* rows = find<TableView>("estate.list");
        QCOMPARE(rows->model()->rowCount(), 2);
        rows->setFocus();
        rows->selectRow(0);
        press(Qt::Key_Return);
        QTRY_VERIFY(find<KeyButton>("estate.settle")->isVisible());
        QVERIFY(m_page->reprint());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(acts().size(), 1);
        QCOMPARE(acts().first().label, u"2026-02"_s);
        rows->selectRow(1); // settled already
        press(Qt::Key_Return);
        QTRY_VERIFY(!find<KeyButton>("estate.settle")->isVisible());
    }

    /// Without the line what was told last is shown, and recorded for later.
    void worksOffline()
    {
        open();
        m_page.reset();
        m_bank->isUp = false;
        open();
        QTRY_VERIFY(find<MessageBar>("estate.message")->text().contains(u"Off line"_s));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find<QLineEdit>("estate.title")->hasFocus());
        type(u"Water is off"_s);
        find<QComboBox>("estate.group")->setFocus();
        press(Qt::Key_Down); // to everybody
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(acts().size(), 1);
        QCOMPARE(acts().first().state, OutboxState::Recorded);
    }

    void theListsKeepTheirContract()
    {
        EstateTableModel model(headingsOf(EstateList::Parties));
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const EstateList list : {EstateList::Parties, EstateList::Notices, EstateList::Offers,
                 EstateList::Settlements, EstateList::Done}) {
            model.setList(headingsOf(list), rowsOf(list, estateView(), {DeskAct{}}));
            QVERIFY(model.rowCount() > 0);
            for (const EstateCells& row : model.rows())
                QCOMPARE(row.cells.size(), headingsOf(list).size());
        }
    }

private:
    void open()
    {
        m_page = std::make_unique<EstatePage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(find<TableView>("estate.list")->model()->rowCount() == 3);
        find<TableView>("estate.list")->setFocus();
    }

    static Field* fieldOf(QWidget* inside)
    {
        while (inside && !qobject_cast<Field*>(inside))
            inside = inside->parentWidget();
        return qobject_cast<Field*>(inside);
    }

    QList<DeskAct> acts()
    {
        return m_desk->run([](Database& database) {
            return DeskEstateRepository(database).actsOf(u"320500-e1"_s, 9);
        });
    }

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
    std::unique_ptr<FakeEstates> m_bank;
    std::unique_ptr<EstatePage> m_page;
};

QTEST_MAIN(TestEstatePage)
#include "tst_estatepage.moc"
