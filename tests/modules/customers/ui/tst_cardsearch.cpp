// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/FoundCustomer.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/EmptyState.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"
#include "ui/WedgeScanner.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

const QString searchedCard = u"6222888801860186"_s;

} // namespace

/// A customer is found by the number of an account or card: typed, or read.
class TestCardSearch : public QObject, OnPage<CustomersPage> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void aTypedNumberFindsItsHolder()
    {
        answerWith({lineOf(m_made, false)});
        open();
        type<QLineEdit>("customers.search", u"6222 8888 0186 0186"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"王*明"_s);
        QVERIFY(!m_asked.isEmpty());
    }

    /// A card on the reader is no document: it is looked for, also from an open record.
    void aCardOnTheReaderDoes()
    {
        answerWith({lineOf(m_made, false)});
        open();
        m_page->openWith(m_made.id.toString());
        QTRY_VERIFY(m_page->findChild<RecordView*>()->isVisible());
        Q_EMIT m_page->findChild<WedgeScanner*>()->scanned(searchedCard);
        QVERIFY(table()->isVisible());
        QCOMPARE(find<QLineEdit>("customers.search")->text(), searchedCard);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(message()->text().isEmpty());
        QCOMPARE(m_asked.last(), searchedCard);
    }

    /// Nobody is said when the core has answered, and that the number itself looks wrong.
    void nobodyIsSaidOnceItIsKnown()
    {
        answerWith({});
        open();
        type<QLineEdit>("customers.search", u"4111111111111111"_s);
        QTRY_COMPARE(sentence(), u"No customer holds this account or card"_s);
        type<QLineEdit>("customers.search", u"4111111111111112"_s);
        QTRY_VERIFY(sentence().contains(u"compare the number"));
        type<QLineEdit>("customers.search", u"nobody"_s);
        QTRY_COMPARE(sentence(), u"Nobody fits"_s);
    }

    /// Without the line whose it is is not known here: it is said, and nobody is not.
    void withoutTheLineItIsSaid()
    {
        open();
        type<QLineEdit>("customers.search", searchedCard);
        QTRY_COMPARE(sentence(), u"Whose account it is can be told on line only"_s);
        QVERIFY(message()->text().contains(u"Find by name or document"));
    }

private:
    void open()
    {
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void answerWith(const QList<FoundCustomer>& lines)
    {
        m_asked.clear();
        m_desk->uplink.answer
            = [this, lines](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path != u"/v1/customers:find")
                return failure(Error::Kind::Offline, "not asked in this test");
            m_asked.append(request.body.value(u"typed").toString());
            QJsonArray found;
            for (const FoundCustomer& each : lines)
                found.append(toJson(each));
            return UplinkAnswer{200, {{u"customers"_s, found}}};
        };
    }

    TableView* table() const { return find<TableView>("customers.found"); }
    MessageBar* message() const { return find<MessageBar>("customers.message"); }
    QString sentence() const
    {
        for (const QLabel* label : table()->emptyState()->findChildren<QLabel*>())
            if (label->isVisibleTo(table()) && !label->text().isEmpty())
                return label->text();
        return {};
    }

    std::unique_ptr<DeskFixture> m_desk;
    Customer m_made;
    QStringList m_asked; ///< of the platform
};

QTEST_MAIN(TestCardSearch)
#include "tst_cardsearch.moc"
