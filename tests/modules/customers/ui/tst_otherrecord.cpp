// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/MaskedChange.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/AuthoriseDialog.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/MessageBar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// What is to be signed is of the customer on the screen: when another record was opened while it
/// was looked at, nobody is asked to sign.
class TestOtherRecord : public QObject, private OnPage<CustomersPage> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
        CreateCustomer second = creation();
        second.certificate
            = {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)};
        second.fields.insert(CustomerField::Name, u"周样"_s);
        m_other = m_desk->run([&](Database& database) { return createCustomer(database, second); });
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        open(m_made.id);
        QTRY_COMPARE(record()->record().id, m_made.id);
        QTRY_VERIFY(record()->isVisible());
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void aLink_data() { whichIsOpened(); }
    void aLink()
    {
        askForSignature(u"customer.link"_s, u"spouse"_s);
        press(Qt::Key_J, Qt::ControlModifier);
        auto* who = find<FindBox>("link.other");
        QTRY_VERIFY(who->isVisible());
        QTest::keyClicks(who, u"zy"_s);
        QAbstractItemView* list = who->lineEdit()->completer()->popup();
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(who->chosenId(), m_other.id.toString(QUuid::WithoutBraces));
        auto* role = find<QComboBox>("link.role");
        role->setCurrentIndex(role->findData(u"spouse"_s));
        commit();
    }

    /// Who signs sees the documents of both and what differs; what only one has is seen whole.
    void aMerge_data() { whichIsOpened(); }
    void aMerge()
    {
        QFETCH(bool, isOther);
        Customer same = m_made; // of the same person, on a passport
        same.id = operationId();
        same.certificates
            = {{CertificateKind::Passport, u"E76543210"_s, u"CHN"_s, QDate(2035, 4, 30)}};
        same.fields.insert(CustomerField::Email, {u"w@example.cn"_s, same.id});
        same.fields.insert(CustomerField::Address, {u"样例路 19 号"_s, same.id});
        Customer made = m_made;
        made.fields.insert(CustomerField::Address, {u"样例路 18 号"_s, made.id});
        m_desk->run([&](Database& database) -> Result<Done> {
            const auto saved = CustomerRepository(database).save(same);
            return saved ? CustomerRepository(database).save(made) : saved;
        });
        open(m_other.id);
        QTRY_COMPARE(record()->record().id, m_other.id);
        open(made.id);
        QTRY_COMPARE(record()->record().id, made.id);
        const QString named = u"customers.merge."_s + idText(same.id);
        QTRY_VERIFY(m_page->findChild<KeyButton*>(named));
        find<QLineEdit>("customers.merge.reason")->setText(u"both shown"_s);
        if (isOther)
            open(m_other.id);
        m_page->findChild<KeyButton*>(named)->click();
        if (isOther) {
            QTRY_COMPARE(record()->record().id, m_other.id);
            QTest::qWait(50);
            QVERIFY(!m_page->findChild<AuthoriseDialog*>());
            return;
        }
        QTRY_VERIFY(m_page->findChild<AuthoriseDialog*>());
        QStringList shown;
        for (const QLabel* each : m_page->findChild<AuthoriseDialog*>()->findChildren<QLabel*>())
            shown.append(each->text());
        for (const QString& one : {maskedNumber(made.certificates.first()),
                 maskedNumber(same.certificates.first()), u"w@example.cn"_s})
            QVERIFY2(!shown.filter(one).isEmpty(), qPrintable(one + u" in "_s + shown.join(u'|')));
        const MaskedChange address
            = maskedChange(CustomerField::Address, u"样例路 19 号"_s, u"样例路 18 号"_s);
        QVERIFY(shown.contains(address.before) && shown.contains(address.after));
        QVERIFY(shown.contains(u"Address, to be decided"_s));
        QVERIFY(!shown.contains(u"Family and agents"_s)); // nothing moves there
    }

    void aDocument_data() { whichIsOpened(); }
    void aDocument()
    {
        askForSignature(u"customer.certificate"_s);
        press(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<MaskedLine*>(u"customer.number"_s));
        auto* kind = find<QComboBox>("customer.kind");
        kind->setCurrentIndex(kind->findData(u"passport"_s));
        QTRY_VERIFY(m_page->findChild<QLineEdit*>(u"customer.country"_s));
        find<MaskedLine>("customer.number")->setEntry(u"E87654321"_s);
        find<QLineEdit>("customer.country")->setText(u"CHN"_s);
        find<QLineEdit>("customer.valid_until")->setText(u"2035-04-30"_s);
        commit();
    }

private:
    static void whichIsOpened()
    {
        QTest::addColumn<bool>("isOther");
        QTest::newRow("the same") << false;
        QTest::newRow("another") << true;
    }

    /// What is entered, while a record is being read that will be on the screen first.
    void commit()
    {
        QFETCH(bool, isOther);
        if (isOther)
            open(m_other.id);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        if (!isOther) {
            QTRY_VERIFY(m_page->findChild<AuthoriseDialog*>());
            return;
        }
        QTRY_COMPARE(record()->record().id, m_other.id);
        QTRY_VERIFY(!find<MessageBar>("customers.message")->text().isEmpty());
        QVERIFY(!m_page->findChild<AuthoriseDialog*>());
    }

    void askForSignature(const QString& kind, const QString& channel = {})
    {
        m_desk->run([&](Database& database) -> Result<Done> {
            askToSign(database, kind, channel);
            return Done{};
        });
    }

    void open(const QUuid& id) { m_page->openWith(id.toString(QUuid::WithoutBraces)); }

    RecordView* record() const { return m_page->findChild<RecordView*>(); }

    std::unique_ptr<DeskFixture> m_desk;
    Customer m_made;
    Customer m_other;
};

QTEST_MAIN(TestOtherRecord)
#include "tst_otherrecord.moc"
