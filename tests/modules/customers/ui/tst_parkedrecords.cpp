// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/AuditTrail.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/AuthoriseDialog.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// What was entered about a person waits with them.
class TestParkedRecords : public QObject, private OnPage<CustomersPage> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void thereIsNothingToKeepOfASearch()
    {
        QTest::keyClicks(search(), u"wlm"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(m_page->putAway().isEmpty());
        QCOMPARE(search()->text(), QString());
        QCOMPARE(table()->model()->rowCount(), 0); // nobody sees who was looked for
    }

    void aRecordIsShownAgain()
    {
        openFirst();
        const QJsonObject kept = m_page->putAway();
        QVERIFY(!record()->isVisible());
        m_page->bringBack(kept);
        QTRY_VERIFY(record()->isVisible());
        QVERIFY(record()->isMasked());
        QCOMPARE(record()->record().id, m_made.id);
    }

    void aNewRecordGoesOnWhereItWas()
    {
        m_page->openWith(u"new"_s);
        line("customer.number")->setEntry(u"E12345678"_s);
        line("customer.name")->setEntry(u"周样"_s);
        const QJsonObject kept = m_page->putAway();
        QVERIFY(search()->isVisible());
        QCOMPARE(line("customer.name")->entry(), QString());
        m_page->bringBack(kept);
        QTRY_VERIFY(line("customer.name")->isVisible());
        QCOMPARE(line("customer.name")->entry(), u"周样"_s);
        QCOMPARE(line("customer.number")->entry(), u"E12345678"_s);
        QCOMPARE(m_page->putAway(), kept); // with the same id: what is saved twice is one record
    }

    /// Another desk's change meanwhile is a conflict, as if nobody had waited.
    void aChangeKeepsWhatItWasBasedOn()
    {
        openFirst();
        QTest::mouseClick(find<KeyButton>("customers.change"), Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<MaskedLine*>(u"customer.phone"_s));
        line("customer.phone")->setEntry(u"13900001234"_s);
        const QJsonObject kept = m_page->putAway();
        Customer told = m_made;
        told.fields.insert(CustomerField::Phone, {u"13700007777"_s, operationId()});
        m_desk->run([told](Database& database) -> Result<Done> {
            return database.transaction([&] { return CustomerRepository(database).save(told); });
        });
        m_page->bringBack(kept);
        QTRY_VERIFY(line("customer.phone")->isVisible());
        QCOMPARE(line("customer.phone")->entry(), u"13900001234"_s);
        QCOMPARE(m_desk
                     ->run([](Database& database) {
                         return AuditTrail(database).of(u"customer.fill"_s, 9);
                     })
                     .size(),
            2); // shown in clear twice
        QTest::mouseClick(find<KeyButton>("customers.save"), Qt::LeftButton);
        QTRY_VERIFY(record()->isVisible());
        const auto now = m_desk->run(
            [id = m_made.id](Database& database) { return CustomerRepository(database).byId(id); });
        QCOMPARE(now->value(CustomerField::Phone), u"13700007777"_s);
        QCOMPARE(now->conflicts.size(), 1);
        QCOMPARE(now->conflicts.first().value, u"13900001234"_s);
    }

    /// The paper that was printed has a number; it is signed under it.
    void aConsentKeepsItsNumber()
    {
        openFirst();
        QTest::mouseClick(find<KeyButton>("customers.consent"), Qt::LeftButton);
        auto* purpose = find<QLineEdit>("consent.purpose");
        QTRY_VERIFY(purpose->isVisible());
        purpose->setText(u"报告查询"_s);
        const QJsonObject kept = m_page->putAway();
        QVERIFY(search()->isVisible());
        m_page->bringBack(kept);
        QTRY_VERIFY(purpose->isVisible());
        QTRY_COMPARE(purpose->text(), u"报告查询"_s);
        QCOMPARE(m_page->putAway()[u"operation"_s], kept[u"operation"_s]);
    }

    /// Signed, noted, and written where the operator has said and nowhere else.
    void aCopyIsHandedOutOnceSigned()
    {
        openFirst();
        auto* copy = find<KeyButton>("customers.export");
        copy->click(); // nobody said how it is known
        QVERIFY(!m_page->findChild<QFileDialog*>());
        const QTemporaryDir medium;
        askAndSign(copy, medium.filePath(u"copy.pdf"_s));
        QTRY_VERIFY(find<MessageBar>("customers.message")->text().contains(u"copy is ready"_s));
        QCOMPARE(lastKind(), u"customer.export"_s);
        QVERIFY(find<MessageBar>("customers.message")->text().contains(u"delete both"_s));
        QCOMPARE(QDir(medium.path()).entryList(QDir::Files),
            (QStringList{u"copy.json"_s, u"copy.pdf"_s}));
        QVERIFY(!QDir(m_desk->folder.filePath(u"exports"_s)).exists());
    }

    void whoAsksToBeForgottenIsToldTheDay()
    {
        openFirst();
        auto* erase = find<KeyButton>("customers.erase");
        QVERIFY(!erase->isHidden());
        askAndSign(erase);
        QTRY_VERIFY(find<MessageBar>("customers.message")->text().contains(u"asked to forget"_s));
        QCOMPARE(lastKind(), u"customer.erase"_s);
        Customer told = m_made; // the platform's answer, by the stream
        told.eraseOn = QDate(2036, 3, 19);
        m_desk->run([told](Database& database) -> Result<Done> {
            return database.transaction([&] { return CustomerRepository(database).save(told); });
        });
        m_page->openWith(told.id.toString(QUuid::WithoutBraces));
        auto* day = find<QLabel>("customers.eraseOn");
        QTRY_VERIFY(day->text().contains(u"2036-03-19"_s));
        QVERIFY(!day->isHidden());
        QVERIFY(erase->isHidden());
    }

private:
    /// Says how it is known, and lets supervisor 0102 sign at the desk.
    void askAndSign(KeyButton* button, const QString& file = {})
    {
        m_desk->uplink.answer = [](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path == u"/v1/approvals")
                return signedBySupervisor();
            return failure(Error::Kind::Offline, "");
        };
        type<QLineEdit>("customers.rights.reason", u"came in person"_s);
        button->click();
        if (!file.isEmpty()) {
            auto* where = m_page->findChild<QFileDialog*>(u"customers.exportTo"_s);
            QVERIFY(where);
            Q_EMIT where->fileSelected(file);
            where->close();
        }
        QTRY_VERIFY(m_page->findChild<AuthoriseDialog*>());
        auto* dialog = m_page->findChild<AuthoriseDialog*>();
        dialog->findChild<QLineEdit*>(u"authorise.approver"_s)->setText(u"0102"_s);
        dialog->findChild<QLineEdit*>(u"authorise.password"_s)->setText(u"x"_s);
        dialog->findChild<KeyButton*>(u"authorise.sign"_s)->click();
    }

    QString lastKind()
    {
        return m_desk->run([](Database& database) { return Journal(database).between(1, 99); })
            .last()
            .operation.kind;
    }

    void openFirst()
    {
        QTest::keyClicks(search(), u"wlm"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(record()->record().id, m_made.id);
        QTRY_VERIFY(record()->isVisible());
    }

    QLineEdit* search() const { return find<QLineEdit>("customers.search"); }
    TableView* table() const { return find<TableView>("customers.found"); }
    MaskedLine* line(const char* name) const { return find<MaskedLine>(name); }
    RecordView* record() const { return m_page->findChild<RecordView*>(); }

    std::unique_ptr<DeskFixture> m_desk;
    Customer m_made;
};

QTEST_MAIN(TestParkedRecords)
#include "tst_parkedrecords.moc"
