// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "modules/queue/QueuePaper.h"
#include "modules/queue/ui/QueueLine.h"
#include "modules/queue/ui/TicketTableModel.h"
#include "ui/Module.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace hui {
class Card;
class KeyButton;
class MessageBar;
class PrintBox;
class SegmentedControl;
class TableView;
} // namespace hui

namespace hui::queue {

class FiguresView;
class HallCode;
class WindowCard;

/// The queue of the branch: who waits, who is parked, who was missed, and who stands at this
/// window. Beginning with a ticket makes its customer the one whom every page works for.
class QueuePage : public QWidget, public PageActions {
    Q_OBJECT

public:
    QueuePage(const Services& services, QWidget* parent);

    /// "next" calls who is next, "park" parks who is being served, "ticket.{id}" does with a ticket
    /// what Enter does in its row.
    void openWith(const QString& argument) override;
    void refresh() override;
    /// The code for the hall while it is shown, else the slip of the number drawn last.
    bool reprint() override;
    /// Closes the code for the hall.
    bool stepBack() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What the message says of the line to the platform.
    enum class Said { Nothing, Unclear, Stale };
    /// Where customers of the hall take a number, and until when.
    struct HallLink {
        QString url;
        QDateTime until; ///< UTC
    };

    Card* makeList();
    Card* makeDraw();
    void listen();
    void next();
    void step(TicketStep step, const QString& window);
    void actOnRow();
    void leaveRow();
    void actOn(const Ticket& ticket);
    void scanned(const QString& code);
    bool isListed(const QString& which, const Ticket& ticket) const;
    bool choose(const QUuid& ticket);
    void actOnWanted();
    void draw();
    void printSlip();
    void keep(SheetForm form);
    void askHallCode();
    void hallCodeCame(const Result<UplinkAnswer>& answer);
    void showHallCode(bool isShown);
    void printHallCode();

    void viewCame();
    void present();
    void presentRow();
    void sayLine();
    void moved(const Ticket& ticket, std::optional<TicketStep> step);
    void offerClasses(const QueueView& view);
    void readNames();
    void begin(const Ticket& ticket);
    void serveWithout();
    void tick();

    bool isSupervisor() const;
    std::optional<Ticket> held() const;
    TicketRow rowOf(const Ticket& ticket) const;
    std::optional<TicketRow> chosen() const;
    bool isServedHere(const Ticket& ticket) const;
    QUuid servedRecord(const Ticket& ticket) const;

    const Services m_services;
    QueueLine* m_line;
    QList<TicketClass> m_offered;
    QHash<QUuid, Customer> m_customers; ///< of tickets, as far as this desk has them
    TicketTableModel* m_model;
    TableView* m_table;
    SegmentedControl* m_which;
    QStackedWidget* m_lists;
    FiguresView* m_figures;
    WindowCard* m_window;
    MessageBar* m_message;
    QComboBox* m_class;
    KeyButton* m_draw;
    Card* m_list = nullptr;
    Card* m_drawCard = nullptr;
    QWidget* m_drawing; ///< the class, and the key that draws
    HallCode* m_hall; ///< in its place while it is shown
    KeyButton* m_hallButton;
    QUuid m_hallKey; ///< of a link that was not answered
    std::optional<HallLink> m_hallLink;
    PrintBox* m_box;
    std::optional<Ticket> m_drawn; ///< the last one, for its slip
    KeyButton* m_act;
    KeyButton* m_leave;
    KeyButton* m_pdf;
    KeyButton* m_csv;
    QUuid m_wanted; ///< the ticket that another page asked for; null: none
    QTimer m_rest;
    QTimer m_second;
    Said m_said = Said::Nothing;
};

} // namespace hui::queue
