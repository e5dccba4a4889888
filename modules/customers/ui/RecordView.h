// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/customer/Duplicates.h"
#include "app/customer/MergeChanges.h"
#include "app/customer/ServiceLine.h"
#include "modules/customers/NextSteps.h"
#include "modules/customers/ui/AccountsCard.h"
#include "modules/customers/ui/DealingsCard.h"

#include <QTimer>
#include <QWidget>

namespace hui {
class PaymentTerminal;
}

namespace hui::customers {

class AheadCard;
class BankAccountsCard;
class CardTab;
class CertificatesCard;
class ConflictsCard;
class ConsentsCard;
class DocumentsCard;
class DuplicatesCard;
class FamilyCard;
class LinksCard;
class LogCard;
class PersonCard;
class RecordHead;
class RecordTabs;
struct RecordLog;
class RightsCard;
struct FoundCustomer;
class TagsCard;
class UnderwayCard;

/// One record (mockup 10): who it is, and in tabs what is going on with them (概览), of which the
/// accounts, what they pay and what is under way have tabs of their own, what is on record (资料),
/// images and vouchers (影像与凭证) and who looked at it (操作日志). What waits for a decision is
/// seen first. Everything is masked; in clear it stands for a short while once somebody said why.
class RecordView : public QWidget {
    Q_OBJECT

public:
    /// How long what was revealed stays in clear, balances among it.
    static constexpr int clearMs = 60'000;

    /// For the branch and the business date of `shift`; `terminal` reads the customer's card.
    RecordView(const Shift& shift, const PaymentTerminal* terminal, QWidget* parent);

    /// Shows a record, masked.
    void setRecord(const Customer& record, const QDate& today);
    /// Shows the same record in clear for a while.
    void reveal(const Customer& record);
    void mask();
    bool isMasked() const { return m_isMasked; }
    /// Asks why it is to be shown in clear.
    void askWhy();
    /// Gives up what is asked for on the view, or hides what is shown of the accounts; false when
    /// there is nothing of it.
    bool stepBack();

    /// What is done with the record, for the header of the page.
    QWidget* actions() const;

    /// The accounts with the bank, and what is in them.
    BankAccountsCard& bank() { return *m_bank; }

    /// Records that may be the same person's.
    void setDuplicates(const QList<Duplicate>& duplicates);
    /// And those that other branches have.
    void addDuplicates(const QList<FoundCustomer>& elsewhere);
    /// The platform did not compare it.
    void setComparedHere(bool isSent);

    /// The bank's list of labels.
    void setTagEntries(const QList<TagEntry>& entries);

    /// The billers this customer comes back to, best first, and the accounts it pays.
    void setBillers(const QList<Biller>& billers);
    void setAccounts(const QList<AccountLine>& accounts);

    /// What was done for the customer, newest first.
    void setDealings(const QList<JournalEntry>& entries, DealingsCard::Extent extent);

    /// Who looked at the record, while its tab is shown.
    void setLog(const RecordLog& log, DealingsCard::Extent extent);

    /// What images and vouchers there are, while their tab is shown.
    DocumentsCard* documents() const { return m_images; }

    /// What services hold for the customer, for the tabs of their families.
    void setLines(const QList<ServiceLine>& lines);

    /// What is under way for the customer; what may be done next follows from it.
    void setUnderway(const Underway& underway);
    const Underway& underway() const { return m_underway; }
    const QList<AccountLine>& accounts() const { return m_accountLines; }

    /// Takes in the box that prints consents again.
    void setConsentPrinter(QWidget* box);

    const Customer& record() const { return m_record; }

Q_SIGNALS:
    void revealAsked(const QString& reason);
    void changeAsked();
    void serveAsked();
    void phoneAsked();
    void stepAsked(const hui::customers::NextStep& step);
    void goOnAsked(const QString& module, const QString& argument);
    void payAsked(const QString& biller, const QString& account);
    void olderAsked();
    void logAsked(); ///< its tab is shown
    void documentsAsked(); ///< as that
    void cardRead(const QString& token);
    void bankAsked(); ///< once more
    void decided(const hui::ConflictDecision& decision);
    void consentAsked();
    void withdrawalAsked(const QUuid& consent);
    void reprintAsked(const QUuid& consent);
    void certificateAsked();
    void mergeAsked(const QUuid& customer, const QString& reason);
    void copyAsked(const QString& reason);
    void erasureAsked(const QString& reason);
    void linkAsked();
    void endAsked(const QUuid& link);
    void openAsked(const QUuid& customer);
    void agentCame(const QUuid& agent);
    void tagAsked(const QString& tag, bool isOn);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void listenToCards();
    QWidget* makeOverview();
    QWidget* makeData();
    void addTabs(const Shift& shift);
    void tabShown();
    void countInTabs();
    void present();
    void presentAhead();
    void presentDuplicates();

    Customer m_record;
    QDate m_today;
    bool m_isMasked = true;
    QTimer m_clear;
    RecordHead* m_head;
    RecordTabs* m_tabs;
    ConflictsCard* m_conflicts;
    AheadCard* m_ahead;
    ConsentsCard* m_consents;
    BankAccountsCard* m_bank;
    DealingsCard* m_dealings;
    AccountsCard* m_accounts;
    LinksCard* m_links;
    UnderwayCard* m_underwayCard;
    PersonCard* m_person;
    CertificatesCard* m_certificates;
    TagsCard* m_tagsCard;
    DuplicatesCard* m_duplicates;
    RightsCard* m_rights;
    LogCard* m_log;
    DocumentsCard* m_images;
    QList<FamilyCard*> m_families; ///< in the order of their tabs
    CardTab* m_bankTab;
    CardTab* m_accountsTab;
    CardTab* m_underwayTab;
    QWidget* m_overview = nullptr;
    QWidget* m_data = nullptr;
    QList<TagEntry> m_tagEntries;
    Underway m_underway;
    QList<AccountLine> m_accountLines;
};

} // namespace hui::customers
