// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerUseRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/customer/TagRepository.h"
#include "app/store/OutboxRepository.h"
#include "modules/customers/ui/CustomerTableModel.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Fingers.h"
#include "tests/testkit/PaperFile.h"
#include "ui/AuthoriseDialog.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QWindow>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// The page of customers, by its keys.
class TestCustomersPage : public QObject {
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

    void isFoundAsOneTypes()
    {
        open();
        QTest::keyClicks(search(), u"wl"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(CustomerTableModel::Name), u"王*明"_s);
        QCOMPARE(cell(CustomerTableModel::Phone), u"138****5678"_s);
        QTRY_VERIFY(message()->text().contains(u"Only this branch"_s)); // no line in this test
        QTest::keyClicks(search(), u"x"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
    }

    void theOneWhoIsServedStandsAtTheTop()
    {
        open();
        openFirst();
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->customer.customer());
        QCOMPARE(m_desk->customer.customer()->name, u"王*明"_s);
        QCOMPARE(m_desk->customer.record(), m_made.id);
    }

    void aCustomerOfAnotherBranchIsTaken()
    {
        Customer other = m_made;
        other.id = operationId();
        other.certificates
            = {{CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)}};
        other.fields = {{CustomerField::Name, {u"周样"_s, other.id}}};
        m_desk->uplink.answer = [other](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u":take"))
                return UplinkAnswer{200, toJson(other)};
            return UplinkAnswer{
                200, {{u"customers"_s, QJsonArray{customers::toJson(lineOf(other, false))}}}};
        };
        open();
        QTest::keyClicks(search(), u"zy"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(search(), Qt::Key_Down); // the last one stays chosen
        QCOMPARE(table()->currentIndex().row(), 0);
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(record()->record().id, other.id);
        QVERIFY(m_desk->run(
            [&](Database& database) { return CustomerRepository(database).byId(other.id); }));
    }

    void aDocumentOnTheReaderFindsItsHolder()
    {
        open();
        scan(
            {u"王例明|女|汉|19491231|样例路 18 号|11010519491231002x|样例公安局|20150430|20350430"_s});
        QTRY_COMPARE(record()->record().id, m_made.id);
        QVERIFY(record()->isVisible());
    }

    void aDocumentOfSomebodyNewBeginsARecord()
    {
        open();
        scan({u"P<D<<SPECIMEN<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
            u"C01X00T478D<<7906123F3004308<<<<<<<<<<<<<<<2"_s});
        QTRY_VERIFY(find<MaskedLine>("customer.number"));
        QTRY_COMPARE(find<MaskedLine>("customer.number")->entry(), u"C01X00T47"_s);
        QCOMPARE(find<MaskedLine>("customer.name")->entry(), u"SPECIMEN ANNA MARIA"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(record()->isVisible());
        QCOMPARE(record()->record().value(CustomerField::Nationality), u"DEU"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_desk->customer.record(), record()->record().id);
    }

    void whatIsNoDocumentIsSaid()
    {
        open();
        scan({u"3205018642"_s});
        QTRY_VERIFY(message()->text().contains(u"could not be read"_s));
        QVERIFY(search()->text().isEmpty());
    }

    void theirBillersAreOneKeyAway()
    {
        m_desk->run([this](Database& database) -> Result<Done> {
            HUI_ASSERT(
                CatalogueRepository(database).apply(u"biller"_s, u"w1"_s, billerValue(u"w1"_s)));
            return BillerUseRepository(database).note(
                m_made.id.toString(QUuid::WithoutBraces), u"w1"_s, noon);
        });
        open();
        openFirst();
        QTRY_VERIFY(find<QAbstractButton>("customers.biller.w1"));
        find<QAbstractButton>("customers.biller.w1")->setFocus();
        QTest::keyClick(find<QAbstractButton>("customers.biller.w1"), Qt::Key_Space);
        QCOMPARE(m_desk->customer.record(), m_made.id);
        QCOMPARE(m_desk->opened.last(), (std::pair{u"billpay"_s, u"biller.w1"_s}));
    }

    void aConsentIsSignedAndTakenBack()
    {
        open();
        openFirst();
        QTest::keyClick(m_page.get(), Qt::Key_G, Qt::ControlModifier);
        auto* purpose = find<QLineEdit>("consent.purpose");
        QTRY_VERIFY(purpose->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); // nothing is chosen
        QVERIFY(purpose->isVisible());
        auto* kind = find<QComboBox>("consent.kind");
        kind->setCurrentIndex(kind->findData(u"credit_enquiry"_s));
        purpose->setFocus();
        QTest::keyClicks(purpose, u"loan of 2026"_s);
        QVERIFY(m_page->reprint()); // what is signed
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(record()->isVisible());
        QCOMPARE(record()->record().consents.size(), 1);
        QCOMPARE(record()->record().consents.first().text, u"2026-01"_s);
        auto* back = find<KeyButton>("customers.withdraw.credit_enquiry");
        QVERIFY(back);
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QTRY_VERIFY(!record()->record().consents.first().withdrawnBy.isNull());
        QVERIFY(!find<KeyButton>("customers.withdraw.credit_enquiry"));
    }

    void somebodyIsLinkedAndComesForTheCustomer()
    {
        CreateCustomer second = creation();
        second.certificate
            = {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)};
        second.fields.insert(CustomerField::Name, u"周样"_s);
        const Customer other
            = m_desk->run([&](Database& database) { return createCustomer(database, second); });
        open();
        openFirst();
        QTest::keyClick(m_page.get(), Qt::Key_J, Qt::ControlModifier);
        auto* who = find<FindBox>("link.other");
        QVERIFY(who->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); // nobody is chosen
        QVERIFY(who->isVisible());
        QTest::keyClicks(who, u"zy"_s);
        QAbstractItemView* list = who->lineEdit()->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(who->chosenId(), other.id.toString(QUuid::WithoutBraces));
        auto* role = find<QComboBox>("link.role");
        role->setCurrentIndex(role->findData(u"agent"_s));
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), find<QLineEdit>("link.paper")); // shows a paper
        auto* paper = find<QLineEdit>("link.paper");
        QTest::keyClicks(paper, u"letter 7"_s);
        auto* until = find<QLineEdit>("link.until");
        until->setFocus();
        QTest::keyClicks(until, u"20261231"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); // without its copy
        auto* scan = find<KeyButton>("link.copy.scan");
        QTRY_VERIFY(scan->hasFocus());
        layOnScanner(*m_desk, paperFile());
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(find<KeyButton>("link.copy.view")->hasFocus());
        askForSignature(u"customer.link"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        sign();
        QTRY_VERIFY(record()->isVisible());
        QCOMPARE(record()->record().links.size(), 1);
        const auto waits = [](Database& desk) { return PaperCopyRepository(desk).waiting(9); };
        QCOMPARE(m_desk->run(waits).size(), 1);
        auto* came = find<KeyButton>("customers.came.agent");
        QVERIFY(came);
        came->setFocus();
        QTest::keyClick(came, Qt::Key_Space);
        QCOMPARE(m_desk->customer.record(), m_made.id);
        QCOMPARE(m_desk->customer.agent(), other.id);
        QVERIFY(!find<KeyButton>("customers.renewAgent")); // their document is good
        askForSignature(u"customer.unlink"_s);
        auto* end = find<KeyButton>("customers.unlink.agent");
        end->setFocus();
        QTest::keyClick(end, Qt::Key_Space);
        sign();
        QTRY_VERIFY(!record()->record().links.first().endedBy.isNull());
        QVERIFY(!find<KeyButton>("customers.came.agent"));
    }

    void aSecondRecordIsMergedOnceSigned()
    {
        CreateCustomer second = creation();
        second.certificate
            = {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)};
        const Customer from
            = m_desk->run([&](Database& database) { return createCustomer(database, second); });
        letSign();
        open();
        m_page->openWith(m_made.id.toString(QUuid::WithoutBraces));
        const QByteArray named = "customers.merge." + from.id.toByteArray(QUuid::WithoutBraces);
        QTRY_VERIFY(find<KeyButton>(named.constData()));
        auto* merge = find<KeyButton>(named.constData());
        QTRY_VERIFY(find<KeyButton>("customers.duplicates.show"));
        find<KeyButton>("customers.duplicates.show")->click();
        QVERIFY(merge->isVisible());
        merge->click(); // nobody said how it is known
        QVERIFY(!find<AuthoriseDialog>("authorise"));
        QTest::keyClicks(find<QLineEdit>("customers.merge.reason"), u"both shown"_s);
        merge->click();
        sign();
        QTRY_VERIFY(message()->text().contains(u"asked to merge"_s));
        const auto kept
            = m_desk->run([](Database& database) { return Journal(database).between(1, 99); });
        QCOMPARE(kept.last().operation.kind, u"customer.merge"_s);
    }

    void whatIsRefusedComesBackWithItsReason()
    {
        const TagEntry entry{u"priority"_s, u"优先叫号"_s, u"Called first"_s, QDate(2026, 1, 1)};
        m_desk->run([&](Database& database) { return TagRepository(database).save(entry); });
        const QJsonObject told = toJson(m_made); // as the platform has it
        m_desk->uplink.answer = [told](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u":take"))
                return UplinkAnswer{200, told};
            return failure(Error::Kind::Offline, "");
        };
        open();
        openFirst();
        QTRY_VERIFY(find<QCheckBox>("customers.tag.priority"));
        find<QCheckBox>("customers.tag.priority")->click();
        QTRY_VERIFY(hasTag(record()->record().tags, entry.id));
        const QUuid operation = record()->record().tags.first().setBy;
        m_desk->run([operation](Database& database) -> Result<OutboxState> {
            OutboxRepository outbox(database);
            HUI_ASSERT(outbox.markSending({operation}));
            return outbox.settle(
                operation, {.event = OutboxEvent::Rejected, .code = u"tag_unknown"_s});
        });
        Q_EMIT m_desk->sync.settled(operation, OutboxState::Rejected);
        QTRY_VERIFY(message()->text().contains(u"does not have the label"_s));
        QTRY_VERIFY(!hasTag(record()->record().tags, entry.id));
    }

    void labelsArePutOnAndFilter()
    {
        m_desk->run([](Database& database) {
            return TagRepository(database).save(
                {u"priority"_s, u"优先叫号"_s, u"Called first"_s, QDate(2026, 1, 1)});
        });
        open();
        auto* filter = find<QComboBox>("customers.label");
        QTRY_VERIFY(filter->isVisible());
        openFirst();
        QTRY_VERIFY(find<QCheckBox>("customers.tag.priority"));
        find<QCheckBox>("customers.tag.priority")->click();
        QTRY_VERIFY(hasTag(record()->record().tags, u"priority"_s));
        QTRY_VERIFY(find<QCheckBox>("customers.tag.priority")->isChecked());
        QVERIFY(m_page->stepBack());
        search()->clear();
        filter->setCurrentIndex(filter->findData(u"priority"_s));
        Q_EMIT filter->activated(filter->currentIndex());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        filter->setCurrentIndex(0);
        Q_EMIT filter->activated(0);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
    }

    void theListIsAModel()
    {
        CustomerTableModel model;
        const QAbstractItemModelTester tester(&model);
        FoundCustomer there = lineOf(m_made, false);
        there.id = operationId();
        model.setCustomers({there, lineOf(m_made, true)});
        QCOMPARE(model.rowOf(m_made.id), 0); // the branch's own first
        QCOMPARE(model.rowOf(operationId()), -1);
    }

private:
    /// The platform takes whoever signs, and has no line for the rest.
    void letSign()
    {
        m_desk->uplink.answer = [](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path == u"/v1/approvals")
                return signedBySupervisor();
            return failure(Error::Kind::Offline, "");
        };
    }

    /// By the bank's table, of an agent.
    void askForSignature(const QString& kind)
    {
        m_desk->run([&kind](Database& database) -> Result<Done> {
            askToSign(database, kind, u"agent"_s);
            return Done{};
        });
        letSign();
    }

    void sign()
    {
        QTRY_VERIFY(find<AuthoriseDialog>("authorise"));
        find<QLineEdit>("authorise.approver")->setText(u"0102"_s);
        find<QLineEdit>("authorise.password")->setText(u"x"_s);
        find<KeyButton>("authorise.sign")->click();
    }

    void open()
    {
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void openFirst()
    {
        QTest::keyClicks(search(), u"wlm"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(record()->record().id, m_made.id);
    }

    /// As a reader types: each line ended by Enter.
    void scan(const QStringList& lines)
    {
        QWindow& window = *m_page->windowHandle();
        for (const QString& line : lines) {
            m_fingers.type(window, line, Fingers::scannerMs);
            m_fingers.press(window, Qt::Key_Return, Fingers::scannerMs);
        }
    }

    template <class T>
    T* find(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }

    QLineEdit* search() const { return find<QLineEdit>("customers.search"); }
    TableView* table() const { return find<TableView>("customers.found"); }
    MessageBar* message() const { return find<MessageBar>("customers.message"); }
    RecordView* record() const { return m_page->findChild<RecordView*>(); }
    QString cell(int column) const { return table()->model()->index(0, column).data().toString(); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CustomersPage> m_page;
    Customer m_made;
    Fingers m_fingers;
};

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"
