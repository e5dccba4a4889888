// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/ui/DealingsCard.h"
#include "modules/customers/ui/DocumentsModel.h"

#include <QSet>
#include <QTimer>

class QLineEdit;
class QStackedWidget;

namespace hui {
class Field;
class PictureView;
} // namespace hui

namespace hui::customers {

/// What images and vouchers the bank has of the customer (影像与凭证). An image is shown to who
/// says why, for a short while; a voucher is opened where it stands.
class DocumentsCard : public Card {
    Q_OBJECT

public:
    /// How long an image stays on the screen.
    static constexpr int clearMs = 60'000;

    DocumentsCard(const Shift& shift, QWidget* parent);

    void setDocuments(const QList<PersonDocument>& documents, DealingsCard::Extent extent);

    /// How many there are; nothing while not all of them are told.
    std::optional<int> count() const { return m_count; }

    /// The vouchers that stand in the books of this desk: they can be opened here.
    void setOwn(const QSet<QString>& vouchers);

    /// The image came; nothing when another one is looked at by now.
    void showImage(const PersonDocument& document, const QByteArray& picture);
    /// Why it did not come: at the field of the reason.
    void refuse(const QString& text);
    /// Nothing stays on the screen, and no reason.
    void clear();
    /// Whether an image is shown, from which clear() steps back.
    bool isShowing() const;

Q_SIGNALS:
    void lookAsked(const hui::PersonDocument& document, const QString& reason);
    void voucherAsked(const hui::PersonDocument& document);
    void countChanged();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    std::optional<PersonDocument> chosen() const;
    bool isOwn(const PersonDocument& document) const;
    void open();
    void present();

    DocumentsModel* const m_model;
    QStackedWidget* m_pages;
    TableView* m_table;
    PictureView* m_picture;
    QLineEdit* m_reason;
    Field* m_reasonField;
    KeyButton* m_open;
    QLabel* m_extent;
    QTimer m_clear;
    QSet<QString> m_own;
    std::optional<int> m_count;
    QString m_asked; ///< the image that is asked for or shown
};

} // namespace hui::customers
