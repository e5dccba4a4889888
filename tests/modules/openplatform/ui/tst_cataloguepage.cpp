// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/ui/CataloguePage.h"
#include "tests/modules/openplatform/CatalogueDesk.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace hui;
using namespace hui::openplatform;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestCataloguePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>();
        m_desk->run(putInForce);
        m_desk->theme.apply(
            *static_cast<QApplication*>(QCoreApplication::instance()), Appearance::Light);
        m_page = std::make_unique<CataloguePage>(m_desk->services());
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(rows(), 6);
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void showsWhatIsInForce()
    {
        const QAbstractItemModelTester tester(model());
        QTRY_VERIFY(text("catalogue.standing").contains(u"2026031801"));
        QVERIFY(text("catalogue.standing").contains(u"6 billers, 3 not open"));
        QCOMPARE(message()->isVisible(), false);
        QCOMPARE(cell(0, 0), u"320500-cabletv-1"_s); // in the order of their codes
    }

    void findsWhileTyping()
    {
        auto* search = m_page->findChild<QLineEdit*>(u"catalogue.search"_s);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"gs sz"_s);
        QTRY_COMPARE(rows(), 2);
        QTest::keyClicks(search, u" suzhou"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, 0), u"320500-water-1"_s);
        QVERIFY(m_page->stepBack());
        QTRY_COMPARE(rows(), 6);
        QVERIFY(!m_page->stepBack());
    }

    void showsTheOtherLists()
    {
        m_page->openWith(u"interfaces"_s);
        QTRY_COMPARE(rows(), 3);
        QTest::keyClicks(m_page->findChild<QLineEdit*>(u"catalogue.search"_s), u"water"_s);
        QTRY_COMPARE(rows(), 2);
        m_page->openWith(u"needs"_s);
        QTRY_COMPARE(cell(0, 1), u"Company pays a water bill"_s);
        m_page->openWith(u"versions"_s);
        QTRY_COMPARE(cell(0, 0), u"2026031801"_s);
        QCOMPARE(rows(), 1);
    }

    void checksTheSignedDigests()
    {
        QTest::keyClick(m_page.get(), Qt::Key_F4);
        QTRY_COMPARE(message()->mood(), Mood::Ok);
        m_desk->run([](Database& database) -> Result<Done> {
            const auto forged = database.run(
                u"UPDATE biller_a SET value = replace(value, '苏州', '杭州') WHERE number = 1"_s);
            return forged ? Result<Done>(Done{}) : std::unexpected(forged.error());
        });
        QTest::keyClick(m_page.get(), Qt::Key_F4);
        QTRY_COMPARE(message()->mood(), Mood::Bad);
    }

    void saysWhyAVersionIsNotUsed()
    {
        m_desk->run([](Database& database) {
            CatalogueManifest forged = manifestOf(shownEdition(), 2026031802);
            forged.signature = "theirs";
            return receive(database, forged);
        });
        Q_EMIT m_desk->sync.changed(u"catalogue"_s);
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(message()->text().contains(u"2026031802"));
    }

private:
    TableView* table() const { return m_page->findChild<TableView*>(u"catalogue.table"_s); }
    QAbstractItemModel* model() const { return table()->model(); }
    int rows() const { return model()->rowCount(); }
    QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    QString text(const char* name) const
    {
        return m_page->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    MessageBar* message() const { return m_page->findChild<MessageBar*>(u"catalogue.message"_s); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CataloguePage> m_page;
};

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
