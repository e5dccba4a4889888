// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceBook.h"
#include "modules/advice/DeskReferral.h"
#include "ui/Module.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace hui {
struct Certificate;
struct Customer;
class MessageBar;
} // namespace hui

namespace hui::advice {

class AdviceEnquiry;
class AdviceSlipCard;
class InformationCard;
class MeetingCard;
class NeedCard;
class NeedsCard;

/// 惠保障, 惠理财, 惠消费, 惠助农: what may be told at the left, the need and those of the branch
/// in the middle, its referral at the right. Nothing is sold here.
class AdvicePage : public QWidget, public PageActions {
    Q_OBJECT

public:
    AdvicePage(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void listen();
    AdviceLine line() const;
    QDate today() const;
    bool isOnline() const;
    void lineChanged();

    void readKept();
    void keepBook(const AdviceBook& book);
    void showBook(const AdviceBook& book);
    void showOffer();
    void readReferrals();
    void readCustomer();
    void fillIn(const Result<std::optional<Customer>>& found);
    void documentRead(const Certificate& document);

    void registerThis(Need need);
    void registered(const Result<DeskReferral>& made);
    void book(const QString& person, const QDateTime& begins);
    void mark(MeetingState state, const QString& note);
    void asked(const Result<DeskReferral>& made);
    void showChosen();
    void showPaper(const DeskReferral& referral, bool isNew);
    void closePaper();

    const Services m_services;
    AdviceEnquiry* m_enquiry;
    QTabBar* m_lines;
    InformationCard* m_information;
    NeedCard* m_need;
    NeedsCard* m_needs;
    MeetingCard* m_meeting;
    AdviceSlipCard* m_slip;
    QStackedWidget* m_right;
    MessageBar* m_message;
    AdviceBook m_book;
    QUuid m_needId; ///< of the need that is being registered
    bool m_isAwaited = false; ///< who came last has not been filled in: the page was not shown
    int m_documentsRead = 0; ///< so far: of the last one is told
    QDateTime m_needAt; ///< when it was first sent off: a retry says the same
    QUuid m_askId; ///< of the meeting, or what became of it
    QUuid m_toShow; ///< a need that was just registered
};

} // namespace hui::advice
