// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace hui {
class FoldBox;
class PayerCard;
} // namespace hui

namespace hui::billpay {

class BasketCard;
class BillsCard;
class CashCard;

/// The middle of the page: the bills, what waits to be paid in one go, who pays much cash, and the
/// cash. Where it is too low for all of them, the card that the teller works in stands whole, and
/// of the others those fold into one line that do not fit beside it.
class TakingColumn : public QWidget {
    Q_OBJECT

public:
    struct Cards {
        BillsCard* bills;
        BasketCard* basket;
        PayerCard* payer;
        CashCard* cash;
    };

    TakingColumn(const Cards& cards, QWidget* parent);
    ~TakingColumn() override;

    /// Above the cards.
    void addAbove(QWidget* widget);

    /// The cash is what the teller works in: of the next payment, too.
    void startAnew();

    /// Something is missing at the cash: it is opened if it is folded.
    void showCash();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Part { Basket, Bills, Payer, Cash };

    /// What is folded, and whether the denominations are.
    struct Shape {
        bool basket = false;
        bool bills = false;
        bool payer = false;
        bool cash = false;
        bool pieces = false;
    };

    void follow(const QWidget* focus);
    void open(Part part);
    void fit();
    /// Those that come into question, best first.
    QList<Shape> shapes() const;
    int heightOf(const Shape& shape) const;
    void tell();

    const Cards m_cards;
    QMetaObject::Connection m_following; ///< of the window's focus
    FoldBox* m_basket;
    FoldBox* m_bills;
    FoldBox* m_payer;
    Part m_part = Part::Cash; ///< what the teller works in
    bool m_isFitting = false;
};

} // namespace hui::billpay
