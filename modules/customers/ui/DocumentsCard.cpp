// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/DocumentsCard.h"

#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/PaneScroll.h"
#include "ui/PictureView.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

DocumentsCard::DocumentsCard(const Shift& shift, QWidget* parent)
    : Card(tr("Images and vouchers"), parent)
    , m_model(new DocumentsModel(shift.branch, shift.businessDate, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new TableView(tr("Images and vouchers"), this))
    , m_picture(new PictureView(tr("Image"), this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Why it is looked at"), m_reason, this))
    , m_open(new KeyButton(tr("Open"), this))
    , m_extent(makeLabel({}, Type::Label, Token::Text2, this))
{
    m_clear.setSingleShot(true);
    m_clear.setInterval(clearMs);
    connect(&m_clear, &QTimer::timeout, this, &DocumentsCard::clear);
    setFlush();
    m_table->setObjectName(u"customers.documents"_s);
    m_table->setDense();
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(DocumentsModel::About, QHeaderView::Stretch);
    auto* scroll = new PaneScroll(this);
    scroll->setWidget(m_picture);
    m_picture->setObjectName(u"customers.documents.picture"_s);
    m_pages->addWidget(m_table);
    m_pages->addWidget(scroll);
    body()->addWidget(m_pages, 1);
    m_reason->setObjectName(u"customers.documents.reason"_s);
    m_reason->setMaxLength(100);
    m_reasonField->setRequired();
    m_open->setObjectName(u"customers.documents.open"_s);
    m_open->setIconName(u"eye"_s);
    m_open->setKey(Qt::CTRL | Qt::Key_E);
    auto* ask = new QHBoxLayout;
    ask->setContentsMargins(16, 8, 16, 8);
    ask->setSpacing(12);
    ask->addWidget(m_reasonField, 1);
    ask->addWidget(m_open, 0, Qt::AlignBottom);
    body()->addLayout(ask);
    m_extent->setObjectName(u"customers.documents.extent"_s);
    m_extent->setWordWrap(true);
    footer()->addWidget(m_extent, 1);
    setFocusProxy(m_table);
    connect(m_open, &KeyButton::clicked, this, &DocumentsCard::open);
    connect(m_table, &QAbstractItemView::activated, this, &DocumentsCard::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &DocumentsCard::present);
    setDocuments({}, DealingsCard::Extent::Reading);
}

void DocumentsCard::setDocuments(
    const QList<PersonDocument>& documents, DealingsCard::Extent extent)
{
    clear();
    m_model->setDocuments(documents);
    m_table->emptyState()->showEmpty(tr("There is no image and no voucher."));
    if (!documents.isEmpty())
        m_table->selectRow(0);
    m_extent->setText(DealingsCard::wordsFor(extent));
    const bool isWhole = extent == DealingsCard::Extent::Whole;
    setFooterVisible(!isWhole);
    present();
    m_count = isWhole ? std::optional(static_cast<int>(documents.size())) : std::nullopt;
    Q_EMIT countChanged();
}

std::optional<PersonDocument> DocumentsCard::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rows().size() ? std::optional(m_model->rows().at(row))
                                                    : std::nullopt;
}

void DocumentsCard::setOwn(const QSet<QString>& vouchers)
{
    m_own = vouchers;
    present();
}

bool DocumentsCard::isOwn(const PersonDocument& document) const
{
    return document.kind == u"voucher" && m_own.contains(document.id);
}

/// An image wants a reason, an own voucher is opened, and of the others there is only the line.
void DocumentsCard::present()
{
    const auto document = chosen();
    m_reasonField->setVisible(document && document->hasImage);
    m_open->setVisible(isShowing() || (document && (document->hasImage || isOwn(*document))));
    m_open->setText(isShowing() ? tr("Back to the list") : tr("Open"));
}

void DocumentsCard::open()
{
    if (isShowing())
        return clear();
    const auto document = chosen();
    if (!document)
        return;
    if (isOwn(*document)) {
        Q_EMIT voucherAsked(*document);
        return;
    }
    if (!document->hasImage)
        return;
    if (!m_reasonField->check())
        return m_reason->setFocus();
    m_asked = document->id;
    Q_EMIT lookAsked(*document, m_reason->text().simplified());
}

void DocumentsCard::showImage(const PersonDocument& document, const QByteArray& picture)
{
    if (document.id != m_asked || !isVisible())
        return; // nobody looks at it any more
    m_picture->setPicture(picture);
    m_pages->setCurrentIndex(1);
    m_clear.start();
    present();
    m_open->setFocus();
}

void DocumentsCard::refuse(const QString& text)
{
    m_asked.clear();
    m_reasonField->setVerdict({Field::State::Error, text});
    m_reason->setFocus();
}

void DocumentsCard::clear()
{
    const bool wasShowing = isShowing();
    m_asked.clear();
    m_clear.stop();
    m_picture->setPicture({});
    m_pages->setCurrentIndex(0);
    m_reason->clear();
    m_reasonField->setVerdict({});
    present();
    if (wasShowing && isVisible())
        m_table->setFocus();
}

bool DocumentsCard::isShowing() const
{
    return m_pages->currentIndex() == 1;
}

void DocumentsCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    clear();
}

} // namespace hui::customers
