// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/casework/WriteCase.h"
#include "app/catalogue/OpenPlatform.h"
#include "app/sync/Uplink.h"
#include "modules/cases/CaseList.h"
#include "modules/cases/ui/CaseTableModel.h"
#include "ui/Module.h"
#include "ui/Reading.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace hui {
class Card;
class FindBox;
class KeyButton;
class MessageBar;
class PrintBox;
class SegmentedControl;
class TableView;
} // namespace hui

namespace hui::cases {

class CaseDraftLine;
class CaseFilterRow;
class CasePane;

/// The lists of the inbox by the names of their choices, in order.
const QList<std::pair<QString, CaseFilter>>& caseFilters();

/// Requests of customers on their way: the inbox of this desk and of the branch at the left, the
/// chosen case at the right, to be filled in, moved on, parked or taken over. What is typed is on
/// the disk a moment later.
class CasesPage : public QWidget, public PageActions {
    Q_OBJECT

public:
    CasesPage(const Services& services, QWidget* parent);

    /// "list.{day}.{kind}" shows those that moved on a day; "new" begins a case; "phone." and an id
    /// hands that one to the customer's telephone at once, "phone." alone says that there is none;
    /// anything else is the id or the number of one.
    void openWith(const QString& argument) override;
    void refresh() override;
    bool reprint() override;
    /// What is typed of the case is on the disk already, and comes back with it.
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What one reading brings.
    struct Inbox {
        QList<CaseRow> rows;
        QList<RefusedMove> refusals;
    };

    Card* makeList();
    QWidget* makeEntry();
    void listen();
    void reload();
    void came(const Inbox& inbox);
    void makeFilter(Card& card);
    void showList(const QString& what);
    void presentList();
    void keepList(SheetForm form);
    void saySecond();
    bool sayNotDone(const QList<RefusedMove>& refusals);
    void sayRefusals(const QList<RefusedMove>& refusals);
    void choose(int row);
    void showCase(const QUuid& id, const std::function<void()>& then = {});
    bool isShown(const QUuid& id) const;

    void readKinds(const QString& chosen = {}, const std::function<void()>& then = {});
    void wantAsUsual(const QString& need);
    void beginWith(const QString& need);
    void searchKinds(const QString& words);
    void takeIn();
    void keepDraft();
    void draftTold(const QUuid& id, const CaseDraft& draft);
    void move(const CaseMove& move);
    void moved(const Result<Case>& changed);
    void takeOver();
    void taken(const Result<UplinkAnswer>& answer);
    void toPhone();
    void toPhoneAtOnce(const QUuid& id);
    void readPhotos(const QString& reason);
    void onPhone(const QUuid& id, const Result<UplinkAnswer>& answer);
    void printStart();
    void keepTold(const QUuid& id, const QJsonObject& told);
    void find();
    void showNone();
    void foundElsewhere(const QString& number, const Result<UplinkAnswer>& answer);
    void print();

    const Services m_services;
    Reading m_reading;
    CaseTableModel* m_model;
    TableView* m_table;
    SegmentedControl* m_filter;
    CaseFilterRow* m_listFilter = nullptr;
    QList<CaseRow> m_listed; ///< before the filter
    FindBox* m_kind;
    QComboBox* m_want;
    KeyButton* m_open;
    QLineEdit* m_number;
    KeyButton* m_find;
    KeyButton* m_start;
    CasePane* m_pane;
    PrintBox* m_paper;
    MessageBar* m_message;
    QUuid m_wanted; ///< to be chosen once it is among the rows
    bool m_isLookedAt = false; ///< the cases were read once: what waited is said
    bool m_isLeft = false; ///< the customer went, or nothing was found: the teller alone chooses
    int m_visit = 0; ///< counts who went: what was asked for before is not shown any more
    bool m_isWriting = false; ///< a case is being opened or moved
    QString m_keptKind; ///< of a customer who is back, until the kinds were read
    QUuid m_operation; ///< of what is being written; renewed once it is
    QUuid m_taking; ///< the key of a take-over that is asked, or was not answered
    QUuid m_takingCase;
    QString m_takingFrom;
    QUuid m_second; ///< the last showing of a used code that was told
    QUuid m_sending; ///< the key of a hand-over to the phone that was not answered
    QUuid m_sendingCase;
    QHash<QString, Need> m_needs; ///< kinds that were found, by id
    QTimer m_follow; ///< while a customer goes on with the case that is shown
    CaseDraftLine* m_draftLine;
    QTimer m_pause; ///< between the last keystroke and the disk
    QUuid m_typedCase;
    QMap<QString, QString> m_typed;
};

} // namespace hui::cases
