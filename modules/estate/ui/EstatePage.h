// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/PaperScanner.h"
#include "modules/estate/RecordAct.h"
#include "modules/estate/ui/EstateText.h"
#include "ui/Module.h"

#include <QSet>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace hui {
class Card;
class KeyButton;
class MainColumn;
class MessageBar;
class TableView;
struct ApprovalRequest;
struct UplinkAnswer;
} // namespace hui

namespace hui::estate {

class EstateForm;
class FiguresCard;
class PartyCopiesCard;
class SheetCard;

/// e社区, e园区, e校区: the estates at the left, the lists of the chosen one in the middle, its
/// figures, the form that is filled in or the settlement sheet at the right. Without the line it
/// shows what was told last, and what is recorded is sent later.
class EstatePage : public QWidget, public PageActions {
    Q_OBJECT

public:
    EstatePage(const Services& services, QWidget* parent);

    /// "parties", "settlement", "offers"; "offers." and the id of a community.
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
    Card* makeEstates();
    Card* makeLists();
    QWidget* makeHeader();
    void listen();

    void readEstates();
    void showEstates(const QList<Estate>& estates);
    void choose(const QString& estate);
    void takeWanted();
    void keepFigures();
    void openLink(const QString& module, const QString& argument);
    void readView();
    QWidget* makeSearch();
    void find();
    void partiesCame(const QList<Party>& found, const QString& typed);
    EstateView shownView() const;
    QString countText() const;
    void readCustomer();
    void viewCame(const Result<UplinkAnswer>& answer, const QString& estate);
    void showTold(const QString& estate, const QString& why);
    void showView(const EstateView& view);
    void readActs();
    void showList();
    void presentOffer();
    void presentKeys();
    void rowActivated(int row);

    void start(const EstateAct& draft);
    void startForRow(const QString& what);
    /// An act with the pictures of the copies it names; both go the whole way together.
    struct Asked {
        EstateAct act;
        QList<PaperCopy> copies = {};
    };
    void record(const Asked& asked, const Countersign& approval);
    void recorded(const Result<DeskAct>& made, const Asked& asked);
    RecordAct wanted(const Asked& asked, const Countersign& approval) const;
    ApprovalRequest toSign(const EstateAct& act) const;
    void askSignature(const Asked& asked);
    void listenToCopies();
    bool hasCopies(const Party& party) const;
    void openCopies();
    void presentCopies();
    void lookAt(const QUuid& copy, const QString& reason);
    void copyCame(const QUuid& copy, const Result<UplinkAnswer>& answer);
    void leave();
    void goOn();
    EstateList list() const;
    std::optional<Party> chosenParty() const;

    const Services m_services;
    FolderScanner m_scanner;
    QList<Estate> m_estates;
    std::optional<EstateView> m_view;
    QList<DeskAct> m_acts;
    QString m_typed; ///< of whom the parties are shown; empty: of everybody
    QSet<QUuid> m_found; ///< the parties that fit it
    QString m_chosen;
    QString m_wanted; ///< asked for by another page, and not among the communities yet
    QUuid m_operation; ///< of the act that is being recorded; renewed once it is
    QJsonObject m_back; ///< a form that came back, until its community has been read
    EstateAct m_asked; ///< what m_operation was made for
    EstateTableModel* m_estateModel;
    TableView* m_estateTable;
    QTabBar* m_tabs;
    QWidget* m_searchRow;
    QLineEdit* m_search;
    QLabel* m_count;
    QLabel* m_detail; ///< all of the offer, of which the list may show the beginning
    EstateTableModel* m_model;
    TableView* m_table;
    MainColumn* m_columns = nullptr; ///< of the list that is shown
    QStackedWidget* m_right;
    FiguresCard* m_figures;
    EstateForm* m_form;
    PartyCopiesCard* m_copies;
    SheetCard* m_sheet;
    MessageBar* m_message;
    QList<std::pair<PartyKind, KeyButton*>> m_sign;
    KeyButton* m_notice;
    KeyButton* m_seen;
    KeyButton* m_offer;
    KeyButton* m_papers;
    KeyButton* m_end;
};

} // namespace hui::estate
