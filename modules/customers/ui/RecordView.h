// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/customer/Duplicates.h"
#include "app/customer/MergeChanges.h"
#include "modules/customers/NextSteps.h"
#include "modules/customers/ui/AccountsCard.h"
#include "modules/customers/ui/DealingsCard.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace hui {
class Card;
class Field;
class KeyButton;
} // namespace hui

namespace hui::customers {

class AheadCard;
class ConsentsCard;
class DocumentsCard;
class DuplicatesCard;
class LinksCard;
class LogCard;
struct RecordLog;
class RecordHead;
class RightsCard;
struct FoundCustomer;
class TagsCard;
class UnderwayCard;

/// One record: who it is, how to reach them, their documents, the billers they come back to, and
/// what waits for a decision. Everything is masked; in clear it stands for a short while once
/// somebody said why.
class RecordView : public QWidget {
    Q_OBJECT

public:
    /// How long what was revealed stays in clear.
    static constexpr int clearMs = 60'000;

    /// For the branch and the business date of `shift`.
    RecordView(const Shift& shift, QWidget* parent);

    /// Shows a record, masked.
    void setRecord(const Customer& record, const QDate& today);
    /// Shows the same record in clear for a while.
    void reveal(const Customer& record);
    void mask();
    bool isMasked() const { return m_isMasked; }

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

    /// Who looked at the record, while that is shown in its place.
    void setLog(const RecordLog& log, DealingsCard::Extent extent);

    /// What images and vouchers there are, while that is shown in its place.
    DocumentsCard* documents() const { return m_images; }

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
    void logAsked();
    void documentsAsked();
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

private:
    void layOutPast();
    Card* makeFacts();
    Card* makeDocuments();
    Card* makeConflicts();
    void present();
    void presentAhead();
    void presentDocuments();
    void presentConflicts();
    QString shown(CustomerField field) const;
    QString shown(CustomerField field, const QString& value) const;

    Customer m_record;
    QDate m_today;
    bool m_isMasked = true;
    QTimer m_clear;
    RecordHead* m_head;
    QMap<CustomerField, QLabel*> m_facts;
    QVBoxLayout* m_documents;
    ConsentsCard* m_consents;
    LinksCard* m_links;
    DuplicatesCard* m_duplicates;
    TagsCard* m_tags;
    RightsCard* m_rights;
    QList<TagEntry> m_tagEntries;
    AccountsCard* m_accounts;
    DealingsCard* m_dealings;
    LogCard* m_log;
    DocumentsCard* m_images;
    KeyButton* m_showImages;
    QStackedWidget* m_past; ///< the one of them that is shown
    AheadCard* m_ahead;
    UnderwayCard* m_underwayCard;
    Underway m_underway;
    QList<AccountLine> m_accountLines;
    Card* m_conflictsCard;
    QVBoxLayout* m_conflicts;
    QLineEdit* m_reason;
    Field* m_reasonField;
    KeyButton* m_reveal;
};

} // namespace hui::customers
