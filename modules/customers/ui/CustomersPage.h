// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PersonDocument.h"
#include "app/customer/IdReader.h"
#include "modules/customers/CustomerAccounts.h"
#include "modules/customers/ui/DealingsCard.h"
#include "ui/Module.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace hui {
class Card;
class KeyButton;
class MessageBar;
class PageHeader;
class PrintBox;
class TableView;
struct ConflictDecision;
struct Duplicate;
struct UplinkAnswer;
} // namespace hui

namespace hui::customers {

class ConsentForm;
class CustomerFinder;
class CustomerForm;
class CustomerTableModel;
class LinkForm;
class RecordView;
struct ChangeCertificate;
struct ChangeCustomer;
struct EndLink;
struct LinkCustomers;
struct DecideConflict;
struct Copy;
struct CreateBody;
struct RecordLog;
struct MergeCustomers;
struct NextStep;
struct PersonAsks;

/// The customers: found as one types, entered from a document or by hand, looked at, changed and
/// chosen as the one who stands at the counter.
class CustomersPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    CustomersPage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;
    void setMasked(bool masked) override;
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Step { Search, Form, Record };
    /// What the form is for.
    enum class Task { Create, Change, Certificate };
    /// What was entered, and on which form.
    struct Parked {
        int step = 0;
        Task task = Task::Create;
        QUuid operation;
        QMap<QString, QString> entries;
    };

    Card* makeSearch();
    Card* makeForm();
    QString taskText() const;
    void listen();
    void openRow(int row);
    void openRecord(const QUuid& id);
    void takeFromPlatform(const QUuid& id);
    void taken(const Result<UplinkAnswer>& answer);
    void showRecord(const Result<Customer>& record);
    void startNew();
    void startChange();
    void fillChange(const Customer& seen, const Parked& parked);
    void commit();
    void commitChange(const ChangeCustomer& change);
    void setSaving(bool isSaving);
    void saved(const Result<Customer>& record);
    void reveal(const QString& reason);
    void decideOn(const ConflictDecision& decision);
    void commitDecision(const DecideConflict& request);
    void listenToConsents();
    void startConsent();
    void commitConsent();
    void withdraw(const QUuid& consent);
    void printAgain(const QUuid& consent);
    void listenToMerges();
    void readDuplicates();
    void readDuplicatesElsewhere(const QList<Duplicate>& known);
    void askDuplicatesAgain();
    void startMerge(const QUuid& from, const QString& reason);
    void signMerge(const Customer& from, const QString& reason);
    void commitMerge(const MergeCustomers& merge);
    void startCertificate();
    void commitCertificate(const ChangeCertificate& change);
    void listenToRefusals();
    void takeBack(const QUuid& operation);
    void takeBackRecord(const QUuid& customer);
    void enterAgain(const CreateBody& entered);
    void restore(const QUuid& customer);
    void restoreForm(const Customer& seen, const Parked& parked);
    QMap<QString, QString> entriesOf(int step) const;
    void listenToRights();
    void askWhereTo(const QString& reason);
    void signRights(const QString& reason, bool isErasure, const QString& path);
    void commitErasure(const PersonAsks& asks);
    void commitExport(const PersonAsks& asks, const QString& chosen);
    void writeCopy(const Copy& copy, const QString& chosen);
    void listenToReader();
    void documentRead(const ReadDocument& document);
    void findByCard(const QString& number);
    QString nobodyText() const;
    /// The record's person is at the counter, or somebody who came for them.
    void serve(const QUuid& agent = {});
    /// Says that the document of who came has run out, with the way to their record.
    void checkAgent(const QUuid& agent);
    void listenToLinks();
    void find();
    void readTags();
    void startLink();
    void commitLink();
    void writeLink(const LinkCustomers& request);
    void linkWritten(const Result<Customer>& record);
    void endLinkOf(const QUuid& link);
    void writeEnd(const EndLink& request);
    void tag(const QString& tag, bool isOn);
    void readBillers();
    void readAccounts();
    void askForAccounts(const QList<AccountLine>& here);
    void joinAccounts(const QList<AccountLine>& here, const QList<KnownAccount>& told);
    void readUnderway();
    void readLines();
    void takeStep(const NextStep& step);
    void goOn(const QString& module, const QString& argument);
    void toPhone();
    void readDealings();
    void askForDealings(qint64 before);
    void showDealings(DealingsCard::Extent extent);
    void readLog();
    void showLog(const RecordLog& here, const Result<UplinkAnswer>& answer);
    void listenToDocuments();
    void readDocuments();
    void showDocuments(const QList<PersonDocument>& here, const Result<UplinkAnswer>& answer);
    void lookAt(const PersonDocument& document, const QString& reason);
    void payFor(const QString& biller, const QString& account);
    void readBank();
    void askForBalances(const QString& token);
    void presentHeader();

    /// What was done for the one whose record is shown.
    struct DealingsKnown {
        QList<JournalEntry> here;
        QList<JournalEntry> there;
        qint64 next = 0; ///< where the platform's older ones begin; 0: there are none
    };

    const Services m_services;
    QUuid m_operation;
    DealingsKnown m_dealings;
    QUuid m_opening; ///< the record that is read, and will be shown in place of another
    bool m_isComparedHere = false; ///< the record that is shown, with those of the branch alone
    Task m_task = Task::Create;
    CustomerFinder* m_finder;
    CustomerTableModel* m_model;
    TableView* m_table;
    QLineEdit* m_search;
    QComboBox* m_tag;
    CustomerForm* m_form;
    ConsentForm* m_consent;
    RecordView* m_record;
    LinkForm* m_link;
    PrintBox* m_box; ///< of consents that are printed again
    MessageBar* m_message;
    KeyButton* m_commit;
    QStackedWidget* m_steps;
    PageHeader* m_header;
    KeyButton* m_new;
};

} // namespace hui::customers
