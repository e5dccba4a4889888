<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AdviceText</name>
    <message>
        <source>To be sent</source>
        <translation>待上送</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>待平台确认</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>已面谈</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>To be looked into</source>
        <translation>待核查</translation>
    </message>
</context>
<context>
    <name>CampusText</name>
    <message>
        <source>Kindergarten</source>
        <translation>幼儿园</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Junior middle school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Senior high school</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>University</source>
        <translation>高校</translation>
    </message>
    <message>
        <source>School is asked</source>
        <translation>待学校确认</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Being taken back</source>
        <translation>撤销中</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>应退现金</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>To be looked into</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>Autumn %1</source>
        <translation>%1 秋季</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation>%1 春季</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未缴</translation>
    </message>
</context>
<context>
    <name>CertificateKinds</name>
    <message>
        <source>Resident ID</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Temporary resident ID card</source>
        <translation>临时居民身份证</translation>
    </message>
    <message>
        <source>Household register (under 16)</source>
        <translation>居民户口簿（未满 16 周岁）</translation>
    </message>
    <message>
        <source>Military ID</source>
        <translation>军人身份证件</translation>
    </message>
    <message>
        <source>Armed police ID</source>
        <translation>武警身份证件</translation>
    </message>
    <message>
        <source>HK/Macao/Taiwan residence permit</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Foreign permanent resident ID card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>HK/Macao travel permit</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Taiwan travel permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>The total is too large.</source>
        <translation>合计金额过大。</translation>
    </message>
    <message>
        <source>The local database failed. Stop and call support.</source>
        <translation>本地库出错，停止办理并联系科技支持。</translation>
    </message>
    <message>
        <source>It is not certain that this was stored. Wait for the check.</source>
        <translation>是否已记账尚不确定，等待核对结果。</translation>
    </message>
    <message>
        <source>An account number has digits only.</source>
        <translation>户号只能为数字</translation>
    </message>
    <message>
        <source>The account number does not have the right length.</source>
        <translation>户号位数不符</translation>
    </message>
    <message>
        <source>The platform sent a change we do not know.</source>
        <translation>平台下发了无法识别的变更</translation>
    </message>
    <message>
        <source>This is not an amount in capital numerals.</source>
        <translation>这不是规范的大写金额。</translation>
    </message>
    <message>
        <source>Only yuan are written in capital numerals.</source>
        <translation>只有人民币金额才写大写。</translation>
    </message>
    <message>
        <source>A negative amount cannot be written in capital numerals.</source>
        <translation>负数金额不能写成大写。</translation>
    </message>
    <message>
        <source>The holiday table cannot be read.</source>
        <translation>节假日表无法读取。</translation>
    </message>
    <message>
        <source>This date cannot be on a bill.</source>
        <translation>该日期不能作为出票日期。</translation>
    </message>
    <message>
        <source>This is not a date in capital numerals.</source>
        <translation>这不是规范的大写日期。</translation>
    </message>
    <message>
        <source>A field is missing.</source>
        <translation>缺少字段。</translation>
    </message>
    <message>
        <source>A field is not a text.</source>
        <translation>字段不是文本。</translation>
    </message>
    <message>
        <source>A text is too long or too short.</source>
        <translation>文本过长或过短。</translation>
    </message>
    <message>
        <source>A text holds a character that may not stand in it.</source>
        <translation>文本含有不允许的字符。</translation>
    </message>
    <message>
        <source>A field is not a whole number.</source>
        <translation>字段不是整数。</translation>
    </message>
    <message>
        <source>A number is out of range.</source>
        <translation>数字超出范围。</translation>
    </message>
    <message>
        <source>A field is not true or false.</source>
        <translation>字段不是“是/否”。</translation>
    </message>
    <message>
        <source>A field is not a UUID.</source>
        <translation>字段不是 UUID。</translation>
    </message>
    <message>
        <source>A field is not a date.</source>
        <translation>字段不是日期。</translation>
    </message>
    <message>
        <source>A field is not a time in UTC.</source>
        <translation>字段不是 UTC 时间。</translation>
    </message>
    <message>
        <source>A field is not a currency.</source>
        <translation>字段不是币种。</translation>
    </message>
    <message>
        <source>A field is not a list.</source>
        <translation>字段不是列表。</translation>
    </message>
    <message>
        <source>A list is too long.</source>
        <translation>列表过长。</translation>
    </message>
    <message>
        <source>A field is unknown.</source>
        <translation>字段未知。</translation>
    </message>
    <message>
        <source>A field is not an object.</source>
        <translation>字段不是对象。</translation>
    </message>
    <message>
        <source>The message is not valid JSON.</source>
        <translation>报文不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The message is not a JSON object.</source>
        <translation>报文不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Something follows the message.</source>
        <translation>报文之后还有多余内容。</translation>
    </message>
    <message>
        <source>The message holds too many values.</source>
        <translation>报文内容过多。</translation>
    </message>
    <message>
        <source>The message is nested too deeply.</source>
        <translation>报文嵌套过深。</translation>
    </message>
    <message>
        <source>A field is given twice.</source>
        <translation>字段重复。</translation>
    </message>
    <message>
        <source>A text holds a character that is none.</source>
        <translation>文本含有无效字符。</translation>
    </message>
    <message>
        <source>A number is not a whole number in range.</source>
        <translation>数字不是范围内的整数。</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>报文过大。</translation>
    </message>
    <message>
        <source>The message is not valid UTF-8.</source>
        <translation>报文不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The enrolment bundle cannot be read.</source>
        <translation>读不到注册文件。</translation>
    </message>
    <message>
        <source>This terminal is not enrolled.</source>
        <translation>本终端尚未注册。</translation>
    </message>
    <message>
        <source>The journal of this terminal was changed.</source>
        <translation>本终端流水被改动。</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>日志无法写入。</translation>
    </message>
    <message>
        <source>The command line cannot be understood.</source>
        <translation>命令行参数有误。</translation>
    </message>
    <message>
        <source>The port file cannot be written.</source>
        <translation>端口文件无法写入。</translation>
    </message>
    <message>
        <source>The document could not be written.</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>This is not a SHA-256 hash.</source>
        <translation>这不是 SHA-256 摘要。</translation>
    </message>
    <message>
        <source>This position in the changes is not valid.</source>
        <translation>同步位置无效。</translation>
    </message>
    <message>
        <source>The platform&apos;s database has not been set up.</source>
        <translation>平台数据库尚未建好。</translation>
    </message>
    <message>
        <source>This device is not registered.</source>
        <translation>本终端未登记。</translation>
    </message>
    <message>
        <source>The fault to be had is not known.</source>
        <translation>未知的故障名称。</translation>
    </message>
    <message>
        <source>This operation is in the books already.</source>
        <translation>该笔业务已入账。</translation>
    </message>
    <message>
        <source>The address cannot be listened on.</source>
        <translation>无法监听该地址。</translation>
    </message>
    <message>
        <source>An amount is never negative.</source>
        <translation>金额不能为负数。</translation>
    </message>
    <message>
        <source>The key or certificate cannot be used.</source>
        <translation>密钥或证书无法使用。</translation>
    </message>
    <message>
        <source>The folder of keys cannot be read or written.</source>
        <translation>密钥目录无法读写。</translation>
    </message>
    <message>
        <source>The till is not ready for this step.</source>
        <translation>尾箱状态不符，不能办理这一步。</translation>
    </message>
    <message>
        <source>HuiDesk is already open on this computer. Use the other window.</source>
        <translation>本机已打开惠柜台。请使用已打开的窗口。</translation>
    </message>
    <message>
        <source>The journal is damaged. Record nothing and call support.</source>
        <translation>流水文件已损坏。请勿办理业务，联系技术支持。</translation>
    </message>
    <message>
        <source>The journal cannot be opened. Call support.</source>
        <translation>流水无法打开。请联系技术支持。</translation>
    </message>
    <message>
        <source>The journal must lie on a disk of this computer, not on a network or a stick.</source>
        <translation>流水必须存放在本机硬盘，不能放在网络盘或U盘。</translation>
    </message>
    <message>
        <source>The journal cannot be kept safely here. Call support.</source>
        <translation>此处无法安全保存流水。请联系技术支持。</translation>
    </message>
    <message>
        <source>A stored value was changed. Stop and call support.</source>
        <translation>已存数据被改动。请停止办理，联系技术支持。</translation>
    </message>
    <message>
        <source>This form was recorded already with other values.</source>
        <translation>此笔业务已按其他内容登记。</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nothing more is recorded. Call support.</source>
        <translation>磁盘空间将满，暂停登记业务。请联系技术支持。</translation>
    </message>
    <message>
        <source>The journal was changed from outside. Stop and call support.</source>
        <translation>流水被程序以外改动。请停止办理，联系技术支持。</translation>
    </message>
    <message>
        <source>The journal of this computer cannot be opened with its key. Stop and call support.</source>
        <translation>本机流水无法用设备密钥打开。请停止办理，联系技术支持。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of HuiDesk. Update this computer.</source>
        <translation>流水由更高版本的惠柜台写入。请升级本机程序。</translation>
    </message>
    <message>
        <source>The copy of the journal cannot be written. Call support.</source>
        <translation>流水副本无法写入。请联系技术支持。</translation>
    </message>
    <message>
        <source>The journal is older than its copy. Record nothing and call support.</source>
        <translation>流水比副本旧。请勿办理业务，联系技术支持。</translation>
    </message>
    <message>
        <source>The platform contradicts itself. Call support.</source>
        <translation>中心应答前后矛盾。请联系技术支持。</translation>
    </message>
    <message>
        <source>The key of this device could not be made.</source>
        <translation>无法生成本机密钥。</translation>
    </message>
    <message>
        <source>The identity of this device cannot be read. Enrol it again.</source>
        <translation>无法读取本机身份，请重新登记设备。</translation>
    </message>
    <message>
        <source>This device has not been enrolled yet.</source>
        <translation>本机尚未登记。</translation>
    </message>
    <message>
        <source>The identity of this device could not be saved.</source>
        <translation>无法保存本机身份。</translation>
    </message>
    <message>
        <source>The key of this device cannot be used. Enrol it again.</source>
        <translation>本机密钥无法使用，请重新登记设备。</translation>
    </message>
    <message>
        <source>Operator number or password is wrong.</source>
        <translation>柜员号或密码错误。</translation>
    </message>
    <message>
        <source>This operator is locked. A supervisor can unlock it.</source>
        <translation>该柜员已锁定，请主管解锁。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Call support.</source>
        <translation>本机时钟不准，请联系技术支持。</translation>
    </message>
    <message>
        <source>The platform cannot do this now. Try again later.</source>
        <translation>中心暂时无法办理，请稍后再试。</translation>
    </message>
    <message>
        <source>The platform does not accept what was entered.</source>
        <translation>中心不接受所填内容。</translation>
    </message>
    <message>
        <source>The platform refused this.</source>
        <translation>中心拒绝了这笔业务。</translation>
    </message>
    <message>
        <source>The server that answered is not the platform. Call support.</source>
        <translation>应答的不是中心服务器，请联系技术支持。</translation>
    </message>
    <message>
        <source>The platform did not confirm. The outcome is not known.</source>
        <translation>平台未确认，结果未明。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer cannot be read. Call support.</source>
        <translation>无法识别中心的应答，请联系技术支持。</translation>
    </message>
    <message>
        <source>The platform cannot be reached.</source>
        <translation>无法连接中心。</translation>
    </message>
    <message>
        <source>This kind of note or coin is not taken.</source>
        <translation>不收此券别</translation>
    </message>
    <message>
        <source>The number of pieces cannot be below zero.</source>
        <translation>张（枚）数不能为负</translation>
    </message>
    <message>
        <source>The drawer cannot make this amount of change.</source>
        <translation>尾箱现有券别凑不出该找零金额</translation>
    </message>
    <message>
        <source>This is too much for one count.</source>
        <translation>数量过大，请分次清点</translation>
    </message>
    <message>
        <source>Damaged notes may not be given out again.</source>
        <translation>残损券不得再对外付出</translation>
    </message>
    <message>
        <source>The drawer does not hold these notes or coins.</source>
        <translation>尾箱内该券别不足</translation>
    </message>
    <message>
        <source>A cash count could not be read.</source>
        <translation>券别明细无法识别</translation>
    </message>
    <message>
        <source>An operation is being sent. Wait for its outcome.</source>
        <translation>有业务正在发送，请等待结果</translation>
    </message>
    <message>
        <source>The till was recounted. A supervisor books the difference.</source>
        <translation>已复点一次，请主管挂账</translation>
    </message>
    <message>
        <source>The till has not been counted.</source>
        <translation>尾箱尚未清点</translation>
    </message>
    <message>
        <source>The difference is not that of the last count.</source>
        <translation>差额与最近一次清点不符</translation>
    </message>
    <message>
        <source>The till has not been opened.</source>
        <translation>尾箱尚未领用</translation>
    </message>
    <message>
        <source>The till is in the hands of another teller.</source>
        <translation>尾箱由其他柜员持有</translation>
    </message>
    <message>
        <source>A second person must sign this.</source>
        <translation>须经他人授权</translation>
    </message>
    <message>
        <source>Nobody may countersign their own operation.</source>
        <translation>不得授权本人经办的业务</translation>
    </message>
    <message>
        <source>No cash can move: the till is not open for today.</source>
        <translation>尾箱今日未启用，不能收付现金</translation>
    </message>
    <message>
        <source>No till is assigned to you.</source>
        <translation>未给您分配尾箱</translation>
    </message>
    <message>
        <source>The till has been opened already.</source>
        <translation>尾箱已领用</translation>
    </message>
    <message>
        <source>The till has been returned for today.</source>
        <translation>该尾箱今日已上缴</translation>
    </message>
    <message>
        <source>You hold another till that has not been returned.</source>
        <translation>您另有尾箱未上缴</translation>
    </message>
    <message>
        <source>This operation number was used for something else.</source>
        <translation>该流水号已用于其他业务</translation>
    </message>
    <message>
        <source>The operations of unknown outcome must be acknowledged.</source>
        <translation>须逐笔确认结果未明的业务</translation>
    </message>
    <message>
        <source>The till is not in a state for this.</source>
        <translation>尾箱当前状态不能办理此操作</translation>
    </message>
    <message>
        <source>Check the entry</source>
        <translation>检查填写</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>没有办成</translation>
    </message>
    <message>
        <source>A second person must sign</source>
        <translation>需要第二人授权</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>The desk cannot store: call support</source>
        <translation>本机无法保存，联系技术支持</translation>
    </message>
    <message>
        <source>The platform&apos;s answer is not understood</source>
        <translation>平台应答无法识别</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>金额太大。</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>输入金额。</translation>
    </message>
    <message>
        <source>The bills of the platform do not add up.</source>
        <translation>平台返回的账单金额不符</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>没有这笔缴费</translation>
    </message>
    <message>
        <source>Only the whole amount can be given back.</source>
        <translation>只能全额退还</translation>
    </message>
    <message>
        <source>This biller does not take payments back.</source>
        <translation>该收费单位不支持冲正</translation>
    </message>
    <message>
        <source>No cash is due back for this payment.</source>
        <translation>该笔缴费没有待退款项</translation>
    </message>
    <message>
        <source>The cash is in the drawer already.</source>
        <translation>现金已放回尾箱</translation>
    </message>
    <message>
        <source>A billing period is a year and a month, each once.</source>
        <translation>账期须为年月，且不得重复</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>金额须大于零</translation>
    </message>
    <message>
        <source>Choose at least one bill.</source>
        <translation>请至少选择一期账单</translation>
    </message>
    <message>
        <source>This biller is not in the catalogue.</source>
        <translation>目录中没有该收费单位</translation>
    </message>
    <message>
        <source>The cash received is less than the amount due.</source>
        <translation>实收现金不足</translation>
    </message>
    <message>
        <source>The change is not what is left over.</source>
        <translation>找零金额不符</translation>
    </message>
    <message>
        <source>Fetch the bill first.</source>
        <translation>请先查询账单</translation>
    </message>
    <message>
        <source>The bill is too old. Fetch it again.</source>
        <translation>账单已过有效期，请重新查询</translation>
    </message>
    <message>
        <source>This biller cannot be paid while the line is down.</source>
        <translation>该收费单位不支持离线缴费</translation>
    </message>
    <message>
        <source>Only bills fetched before the line went down can be paid now.</source>
        <translation>离线时只能缴纳断线前已查得的账单</translation>
    </message>
    <message>
        <source>This is more than may be taken while the line is down.</source>
        <translation>超过单笔离线限额</translation>
    </message>
    <message>
        <source>The limit of today for payments without the line is used up.</source>
        <translation>今日离线累计限额已用完</translation>
    </message>
    <message>
        <source>This period has been paid already.</source>
        <translation>该账期已缴</translation>
    </message>
    <message>
        <source>A payment of this size needs a supervisor.</source>
        <translation>大额现金，须主管授权</translation>
    </message>
    <message>
        <source>This biller cannot be paid at present.</source>
        <translation>该收费单位暂停缴费</translation>
    </message>
    <message>
        <source>There is no such receipt to print.</source>
        <translation>没有可打印的凭证</translation>
    </message>
    <message>
        <source>The payment is not in a state for this.</source>
        <translation>该笔缴费当前状态不能办理此操作</translation>
    </message>
    <message>
        <source>A payment needs an amount.</source>
        <translation>缴费须有金额。</translation>
    </message>
    <message>
        <source>The cash of the payment does not add up.</source>
        <translation>缴费的现金券别与金额不符。</translation>
    </message>
    <message>
        <source>The biller does not know this account.</source>
        <translation>收费单位查无此户号。</translation>
    </message>
    <message>
        <source>The biller is closed for maintenance. Try again later.</source>
        <translation>收费单位系统维护中，稍后再查。</translation>
    </message>
    <message>
        <source>The till has not been returned yet.</source>
        <translation>尾箱尚未上缴</translation>
    </message>
    <message>
        <source>A closing sheet was changed after it was made.</source>
        <translation>轧账单生成后被改动</translation>
    </message>
    <message>
        <source>Nothing waits: there is nothing to export.</source>
        <translation>没有待上送业务，无需导出。</translation>
    </message>
    <message>
        <source>The settings could not be stored.</source>
        <translation>设置未能保存。</translation>
    </message>
    <message>
        <source>The folder for papers cannot be made. Call support.</source>
        <translation>凭证目录建不了，联系技术支持。</translation>
    </message>
    <message>
        <source>The report cannot be written. Is the disk full?</source>
        <translation>报表写不了，看磁盘是否已满。</translation>
    </message>
    <message>
        <source>The print server cannot be reached.</source>
        <translation>打印服务连接不上。</translation>
    </message>
    <message>
        <source>The print server has no such queue.</source>
        <translation>打印服务中没有该队列。</translation>
    </message>
    <message>
        <source>The print queue refused it.</source>
        <translation>打印队列拒绝受理。</translation>
    </message>
    <message>
        <source>Enter host:port, as 192.0.2.7:9100.</source>
        <translation>请输入 地址:端口，如 192.0.2.7:9100。</translation>
    </message>
    <message>
        <source>Choose a print queue.</source>
        <translation>请选择打印队列。</translation>
    </message>
    <message>
        <source>Enter a device, as /dev/usb/lp0.</source>
        <translation>请输入设备文件，如 /dev/usb/lp0。</translation>
    </message>
    <message>
        <source>It is not known whether the paper comes out. Look at the printer before printing again.</source>
        <translation>无法确认是否出纸，先查看打印机，再决定是否重打。</translation>
    </message>
    <message>
        <source>The print job was given up.</source>
        <translation>打印任务已中止。</translation>
    </message>
    <message>
        <source>The printer is held. The job was withdrawn.</source>
        <translation>打印机已暂停，任务已撤回。</translation>
    </message>
    <message>
        <source>The printer stopped: look at paper and cover. The job was withdrawn.</source>
        <translation>打印机停止：检查纸张和上盖。任务已撤回。</translation>
    </message>
    <message>
        <source>The printer is too slow. The job was withdrawn.</source>
        <translation>打印机长时间未出纸，任务已撤回。</translation>
    </message>
    <message>
        <source>The printer is not ready: look at paper and cover.</source>
        <translation>打印机未就绪：检查纸张和上盖。</translation>
    </message>
    <message>
        <source>No printer is set for this paper.</source>
        <translation>该纸张未设置打印机。</translation>
    </message>
    <message>
        <source>This printer takes receipts only.</source>
        <translation>该打印机只能打印小票。</translation>
    </message>
    <message>
        <source>The drawer hangs on no receipt printer.</source>
        <translation>钱箱未接小票打印机。</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>打印机连接不上。</translation>
    </message>
    <message>
        <source>The printer stopped on the way. Look at the paper before printing again.</source>
        <translation>打印中断，先查看已出的纸，再决定是否重打。</translation>
    </message>
    <message>
        <source>A hash is 32 bytes in hex.</source>
        <translation>哈希应为 32 字节的十六进制。</translation>
    </message>
    <message>
        <source>The platform has stopped this terminal. Record nothing, call support.</source>
        <translation>平台已停用本终端记账，请勿办理业务并联系科技人员。</translation>
    </message>
    <message>
        <source>The journal could not be brought to the new version. Call support.</source>
        <translation>本地流水未能升级到新版本，请联系科技人员。</translation>
    </message>
    <message>
        <source>Nothing here can be opened with the key of this device.</source>
        <translation>本终端的密钥打不开这里的任何数据。</translation>
    </message>
    <message>
        <source>No safety copy of the journal could be made. Call support.</source>
        <translation>本地流水备份失败，请联系科技人员。</translation>
    </message>
    <message>
        <source>The amount is less than this biller takes.</source>
        <translation>金额低于收费单位下限。</translation>
    </message>
    <message>
        <source>The amount is more than this biller takes.</source>
        <translation>金额超过收费单位上限。</translation>
    </message>
    <message>
        <source>This biller takes multiples of a sum only.</source>
        <translation>金额须为规定数额的整数倍。</translation>
    </message>
    <message>
        <source>This biller is paid by its bills only.</source>
        <translation>该收费单位只能按账单缴费。</translation>
    </message>
    <message>
        <source>Only the whole amount of the bill can be paid.</source>
        <translation>账单须全额缴纳。</translation>
    </message>
    <message>
        <source>The amount is more than is owed.</source>
        <translation>金额超过欠费。</translation>
    </message>
    <message>
        <source>Choose one of the amounts this biller sells.</source>
        <translation>只能选择规定的面额。</translation>
    </message>
    <message>
        <source>This desk does not know a rule of this biller: view only.</source>
        <translation>本终端版本不识别该收费单位的规则，只能查看。</translation>
    </message>
    <message>
        <source>The amount is less than may be paid this way.</source>
        <translation>低于该缴费方式的单笔下限。</translation>
    </message>
    <message>
        <source>The amount is more than may be paid this way at once.</source>
        <translation>超过该缴费方式的单笔上限。</translation>
    </message>
    <message>
        <source>More than this biller takes this way on a day.</source>
        <translation>超过该缴费方式的当日限额。</translation>
    </message>
    <message>
        <source>This biller takes one bill at a time.</source>
        <translation>该收费单位一次只能缴一张账单。</translation>
    </message>
    <message>
        <source>This biller takes all open bills together.</source>
        <translation>该收费单位须缴清全部账单。</translation>
    </message>
    <message>
        <source>This biller takes the oldest bills first.</source>
        <translation>该收费单位须先缴最早的账单。</translation>
    </message>
    <message>
        <source>The biller&apos;s rules have changed. Fetch the bill again.</source>
        <translation>收费单位规则已更新，重新查询账单。</translation>
    </message>
    <message>
        <source>Only a payment of today can be cancelled at the counter.</source>
        <translation>只能撤销当日缴费。</translation>
    </message>
    <message>
        <source>This biller gives money back only after a complaint. Raise one.</source>
        <translation>该收费单位须经投诉退款，请登记投诉。</translation>
    </message>
    <message>
        <source>This is no card, account or payment code.</source>
        <translation>不是有效的卡号、账号或付款码。</translation>
    </message>
    <message>
        <source>Say what the customer complains of.</source>
        <translation>填写投诉内容。</translation>
    </message>
    <message>
        <source>A complaint needs a payment that the biller has.</source>
        <translation>只有收费单位已收到的缴费可以投诉。</translation>
    </message>
    <message>
        <source>The biller may still post it: complain later.</source>
        <translation>收费单位可能尚未销账，稍后再投诉。</translation>
    </message>
    <message>
        <source>Only the teller who took a payment can cancel it.</source>
        <translation>只能由原收款柜员撤销。</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>填写撤销原因。</translation>
    </message>
    <message>
        <source>Only a payment the platform has booked can be cancelled.</source>
        <translation>只有已入账的缴费可以撤销。</translation>
    </message>
    <message>
        <source>No cash moves when an account is debited.</source>
        <translation>账户扣款不收付现金。</translation>
    </message>
    <message>
        <source>Cash of this size: note who pays, from the document, and keep a copy.</source>
        <translation>大额现金：核对证件，登记缴款人信息并留存复印件。</translation>
    </message>
    <message>
        <source>Note the agent&apos;s name and document, too.</source>
        <translation>代理人姓名和证件须同时登记。</translation>
    </message>
    <message>
        <source>The same amount was paid for this account minutes ago.</source>
        <translation>该户号刚缴过相同金额。</translation>
    </message>
    <message>
        <source>The same bill is in the basket twice.</source>
        <translation>同一账单重复加入。</translation>
    </message>
    <message>
        <source>Another amount can be paid for one bill only.</source>
        <translation>只有单张账单可改金额。</translation>
    </message>
    <message>
        <source>The biller takes no payments at this hour.</source>
        <translation>收费单位此时段不受理缴费。</translation>
    </message>
    <message>
        <source>While the line is down only cash can be taken.</source>
        <translation>断网时只能收现金。</translation>
    </message>
    <message>
        <source>This biller is not paid in this way.</source>
        <translation>该收费单位不支持此缴费方式。</translation>
    </message>
    <message>
        <source>Read the customer&apos;s card or code first.</source>
        <translation>先读取客户的卡或付款码。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>填写原因。</translation>
    </message>
    <message>
        <source>It is booked. Cancel it instead.</source>
        <translation>该笔已入账，应办理撤销。</translation>
    </message>
    <message>
        <source>Only an attempt that is not clear can be reversed.</source>
        <translation>只有结果未明的缴费可以冲正。</translation>
    </message>
    <message>
        <source>Note the number of the statement or of the biller.</source>
        <translation>填写对账单号或收费单位流水号。</translation>
    </message>
    <message>
        <source>The outcome of this payment is not in doubt.</source>
        <translation>该笔结果已明，无需处理。</translation>
    </message>
    <message>
        <source>Only a payment whose outcome is unknown goes to suspense.</source>
        <translation>只有结果未明的缴费可以挂账。</translation>
    </message>
    <message>
        <source>The biller has posted this payment.</source>
        <translation>收费单位已销账。</translation>
    </message>
    <message>
        <source>This biller has rules that this version of HuiDesk does not know. Update it.</source>
        <translation>该收费单位有本版本不认识的规则，请升级惠柜台后再办。</translation>
    </message>
    <message>
        <source>A character does not belong in this number.</source>
        <translation>号码中有不该出现的字符。</translation>
    </message>
    <message>
        <source>A city is named by six digits.</source>
        <translation>城市代码应为六位数字。</translation>
    </message>
    <message>
        <source>A length has no way to be right.</source>
        <translation>长度上下限互相矛盾。</translation>
    </message>
    <message>
        <source>A pattern is not well-formed.</source>
        <translation>校验式写法有误。</translation>
    </message>
    <message>
        <source>A choice offers nothing.</source>
        <translation>选项为空。</translation>
    </message>
    <message>
        <source>Something ends before it begins.</source>
        <translation>截止早于开始。</translation>
    </message>
    <message>
        <source>A field is not a time of day.</source>
        <translation>字段不是时刻。</translation>
    </message>
    <message>
        <source>A list of amounts has none or a wrong one.</source>
        <translation>面额清单为空或有误。</translation>
    </message>
    <message>
        <source>A plan without a price.</source>
        <translation>套餐没有价格。</translation>
    </message>
    <message>
        <source>A biller asks for nothing at all.</source>
        <translation>收费单位没有要求任何缴费要素。</translation>
    </message>
    <message>
        <source>An amount of the catalogue is in yuan.</source>
        <translation>目录中的金额应为人民币且不为负。</translation>
    </message>
    <message>
        <source>No version of the catalogue has arrived yet.</source>
        <translation>尚未收到任何版本的目录。</translation>
    </message>
    <message>
        <source>This code is not one of a bill.</source>
        <translation>不是账单码。</translation>
    </message>
    <message>
        <source>An entry that the biller needs is missing.</source>
        <translation>收费单位要求的项目未填。</translation>
    </message>
    <message>
        <source>An entry is too short.</source>
        <translation>有一项位数不足。</translation>
    </message>
    <message>
        <source>An entry is too long.</source>
        <translation>有一项位数超长。</translation>
    </message>
    <message>
        <source>An entry has characters that may not stand there.</source>
        <translation>有一项含不能使用的字符。</translation>
    </message>
    <message>
        <source>A date in the entries does not exist.</source>
        <translation>有一项日期不存在。</translation>
    </message>
    <message>
        <source>An entry is not one of its list.</source>
        <translation>有一项不在可选范围内。</translation>
    </message>
    <message>
        <source>An entry does not have the form the biller states.</source>
        <translation>有一项与收费单位规定的格式不符。</translation>
    </message>
    <message>
        <source>A number in the entries fails its check.</source>
        <translation>有一个号码校验不通过。</translation>
    </message>
    <message>
        <source>This desk does not understand what the biller asks for.</source>
        <translation>本机版本不识别该收费单位的要求，不能缴费。</translation>
    </message>
    <message>
        <source>There is an entry that the biller does not ask for.</source>
        <translation>含收费单位未要求的项目。</translation>
    </message>
    <message>
        <source>This is not a number of pieces.</source>
        <translation>张（枚）数填写有误</translation>
    </message>
    <message>
        <source>A second person must count the cash first.</source>
        <translation>须先换人复核清点</translation>
    </message>
    <message>
        <source>Nobody closes their own till by force.</source>
        <translation>不得强制关闭本人尾箱</translation>
    </message>
    <message>
        <source>The teller of the till cannot be the witness.</source>
        <translation>尾箱持有柜员不能作见证人</translation>
    </message>
    <message>
        <source>The vault is counted and sealed, not returned.</source>
        <translation>主尾箱清点后封存，不上缴</translation>
    </message>
    <message>
        <source>Say why the till is closed by force.</source>
        <translation>填写强制关箱原因</translation>
    </message>
    <message>
        <source>Enter the cash that is sent.</source>
        <translation>填写调出现金</translation>
    </message>
    <message>
        <source>Say where the cash is sent to.</source>
        <translation>填写调往的尾箱</translation>
    </message>
    <message>
        <source>Only the vault hands out a till.</source>
        <translation>只能由主尾箱发放尾箱</translation>
    </message>
    <message>
        <source>This is not what was sent. Count again, or do not take it.</source>
        <translation>与调出的券别不符，重新清点或拒收</translation>
    </message>
    <message>
        <source>Book the rest of the difference first.</source>
        <translation>先把其余差额挂账</translation>
    </message>
    <message>
        <source>This is more than may stay in the till. Hand it back.</source>
        <translation>超过尾箱留存限额，应上缴</translation>
    </message>
    <message>
        <source>Who takes the till over cannot witness it.</source>
        <translation>接收柜员不能作见证人</translation>
    </message>
    <message>
        <source>Lock the till before it is counted.</source>
        <translation>先锁定尾箱再清点</translation>
    </message>
    <message>
        <source>This word is not known here.</source>
        <translation>取值无法识别。</translation>
    </message>
    <message>
        <source>What is taken and what is given are not worth the same.</source>
        <translation>收付金额不等</translation>
    </message>
    <message>
        <source>These are no damaged notes.</source>
        <translation>残损券填写有误</translation>
    </message>
    <message>
        <source>The bank&apos;s rules for this are not here yet. Sync first.</source>
        <translation>本行规定尚未下发，先同步</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>没有该凭证</translation>
    </message>
    <message>
        <source>Enter every piece: a note with its serial number, a coin without.</source>
        <translation>逐张填写：纸币填冠字号码，硬币不填</translation>
    </message>
    <message>
        <source>Enter who brought the money.</source>
        <translation>填写持有人</translation>
    </message>
    <message>
        <source>It is seized in the holder&apos;s sight, marked, and the holder told of the right to an appraisal.</source>
        <translation>须当持有人面收缴，盖戳或封装，并告知鉴定权利</translation>
    </message>
    <message>
        <source>There are no forms of this kind.</source>
        <translation>没有该种凭证</translation>
    </message>
    <message>
        <source>These numbers are no range of forms.</source>
        <translation>凭证号段填写有误</translation>
    </message>
    <message>
        <source>These numbers were taken already, or are out of order.</source>
        <translation>号段已登记或次序不符</translation>
    </message>
    <message>
        <source>Forms are used in the order of their numbers.</source>
        <translation>须按号码顺序使用，不得跳号</translation>
    </message>
    <message>
        <source>Not a state of an operation.</source>
        <translation>不是业务状态。</translation>
    </message>
    <message>
        <source>The platform&apos;s file is of another day.</source>
        <translation>平台对账文件不是本网点该营业日的。</translation>
    </message>
    <message>
        <source>The platform&apos;s file does not add up. Fetch it again.</source>
        <translation>平台对账文件合计不符，请重新获取。</translation>
    </message>
    <message>
        <source>Differences of the day must be cleared or signed.</source>
        <translation>当日对账差异须销账或经主管签认。</translation>
    </message>
    <message>
        <source>Another desk of the branch has not explained its day.</source>
        <translation>本网点另有终端未完成当日对账。</translation>
    </message>
    <message>
        <source>Compare the day with the platform first.</source>
        <translation>请先与平台对账。</translation>
    </message>
    <message>
        <source>Money moved since the day was compared. Compare again.</source>
        <translation>对账后又有资金业务，请重新对账。</translation>
    </message>
    <message>
        <source>More is open than differs.</source>
        <translation>待签认笔数多于差异笔数。</translation>
    </message>
    <message>
        <source>There is nothing that has to be signed.</source>
        <translation>没有需要签认的差异。</translation>
    </message>
    <message>
        <source>Every open difference must be named, and no other.</source>
        <translation>须逐笔列明全部待签认差异，不多不少。</translation>
    </message>
    <message>
        <source>Note how the customer has signed the agreement.</source>
        <translation>请登记客户签约凭据。</translation>
    </message>
    <message>
        <source>There is no such subscription.</source>
        <translation>找不到该签约。</translation>
    </message>
    <message>
        <source>Say from which account it is paid.</source>
        <translation>请指定扣款账户。</translation>
    </message>
    <message>
        <source>There is a subscription for this account already.</source>
        <translation>该户号已有签约。</translation>
    </message>
    <message>
        <source>The catalogue has no such biller.</source>
        <translation>目录中没有该收费单位。</translation>
    </message>
    <message>
        <source>No payment is left to be skipped.</source>
        <translation>没有可跳过的期次。</translation>
    </message>
    <message>
        <source>The subscription is not in a state for this.</source>
        <translation>该签约当前状态不能办理此项。</translation>
    </message>
    <message>
        <source>This biller takes no subscriptions.</source>
        <translation>该收费单位不支持签约代扣。</translation>
    </message>
    <message>
        <source>Say how much may be paid at a time.</source>
        <translation>请填写每期扣款金额或上限。</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28.</source>
        <translation>扣款日请选 1 至 28 日。</translation>
    </message>
    <message>
        <source>A subscription starts today or later.</source>
        <translation>签约起始日不能早于今日。</translation>
    </message>
    <message>
        <source>A subscription cannot end before it starts.</source>
        <translation>签约终止日不能早于起始日。</translation>
    </message>
    <message>
        <source>The file has too many rows.</source>
        <translation>文件行数过多。</translation>
    </message>
    <message>
        <source>A row has too many columns.</source>
        <translation>某行列数过多。</translation>
    </message>
    <message>
        <source>A cell of the file is too long.</source>
        <translation>某单元格内容过长。</translation>
    </message>
    <message>
        <source>A quotation mark of the file is misplaced.</source>
        <translation>文件中引号位置有误。</translation>
    </message>
    <message>
        <source>A quotation mark of the file is not closed.</source>
        <translation>文件中引号未配对。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, UTF-16 or GB18030.</source>
        <translation>文件编码不是 UTF-8、UTF-16 或 GB18030。</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件没有数据行。</translation>
    </message>
    <message>
        <source>The workbook is damaged, encrypted or not a workbook.</source>
        <translation>工作簿已损坏、已加密或格式不符。</translation>
    </message>
    <message>
        <source>Nothing is owed for this account and period.</source>
        <translation>该户号该账期无欠费。</translation>
    </message>
    <message>
        <source>The cash is not what is left of the list.</source>
        <translation>退回现金与批量余款不符。</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>没有该批量。</translation>
    </message>
    <message>
        <source>The list has been closed already.</source>
        <translation>该批量已结束。</translation>
    </message>
    <message>
        <source>Only the teller who took a list can close it.</source>
        <translation>只能由原经办柜员结束批量。</translation>
    </message>
    <message>
        <source>A cell is a formula. Enter its value instead.</source>
        <translation>单元格为公式，请改填数值。</translation>
    </message>
    <message>
        <source>A number was rounded by the spreadsheet. Enter it as text.</source>
        <translation>数字已被表格软件取舍，请按文本填写。</translation>
    </message>
    <message>
        <source>A cell holds an error instead of a value.</source>
        <translation>单元格为错误值。</translation>
    </message>
    <message>
        <source>Several billers have this name. Use their number.</source>
        <translation>收费单位重名，请填编号。</translation>
    </message>
    <message>
        <source>The same account and period is in the file twice.</source>
        <translation>文件内同户号同账期重复。</translation>
    </message>
    <message>
        <source>Say which columns hold the account and the amount.</source>
        <translation>未识别出用户号列和金额列，请核对表头。</translation>
    </message>
    <message>
        <source>The money for this list was taken already.</source>
        <translation>该批量已收款。</translation>
    </message>
    <message>
        <source>The list was read by another teller or on another day.</source>
        <translation>该批量由其他柜员或非本营业日导入。</translation>
    </message>
    <message>
        <source>No row of the list can be paid.</source>
        <translation>批量内没有可缴的明细。</translation>
    </message>
    <message>
        <source>Amount or fee is no longer what the list was taken for.</source>
        <translation>金额或手续费已变动，与收款时不符。</translation>
    </message>
    <message>
        <source>No money has been taken for this list.</source>
        <translation>该批量未在收款状态。</translation>
    </message>
    <message>
        <source>The platform refused the money for this list. Close the list.</source>
        <translation>中心拒绝该批量收款，请结束批量。</translation>
    </message>
    <message>
        <source>The platform has not confirmed the money for this list yet.</source>
        <translation>中心尚未确认该批量收款。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件读取失败。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>文件写入失败。</translation>
    </message>
    <message>
        <source>Choose one of the plans this biller sells.</source>
        <translation>请选择一项套餐。</translation>
    </message>
    <message>
        <source>This plan is not sold for this account.</source>
        <translation>该户号不能办理此套餐。</translation>
    </message>
    <message>
        <source>The price of a plan is fixed.</source>
        <translation>套餐价格固定，不能改动。</translation>
    </message>
    <message>
        <source>This account has several things to pay for. Pay it at the counter.</source>
        <translation>该户号有多个缴费项，请在柜面逐项缴纳。</translation>
    </message>
    <message>
        <source>A bill is paid without a plan.</source>
        <translation>缴账单不能选套餐。</translation>
    </message>
    <message>
        <source>The business day has been opened already.</source>
        <translation>营业日已开启。</translation>
    </message>
    <message>
        <source>The business day is not open.</source>
        <translation>营业日未开启。</translation>
    </message>
    <message>
        <source>The business day is not closed.</source>
        <translation>营业日未关闭。</translation>
    </message>
    <message>
        <source>An earlier business day must be closed first.</source>
        <translation>请先关闭上一营业日。</translation>
    </message>
    <message>
        <source>A later business day has been opened already.</source>
        <translation>之后的营业日已开启。</translation>
    </message>
    <message>
        <source>A cash box has not been returned or sealed.</source>
        <translation>还有尾箱未上缴或封存。</translation>
    </message>
    <message>
        <source>A count with a difference has not been signed.</source>
        <translation>还有长短款未经授权。</translation>
    </message>
    <message>
        <source>An operation of the day has no outcome yet.</source>
        <translation>当日还有业务结果未明。</translation>
    </message>
    <message>
        <source>The business day has not been opened.</source>
        <translation>该营业日尚未开启。</translation>
    </message>
    <message>
        <source>The business day is closed.</source>
        <translation>该营业日已关闭。</translation>
    </message>
    <message>
        <source>The database cannot be opened with this folder of keys: fields.key is not the one it was made with.</source>
        <translation>数据库无法用此密钥目录打开：fields.key 不是建库时的那一个。</translation>
    </message>
    <message>
        <source>Say which country issued the passport.</source>
        <translation>请选护照签发国。</translation>
    </message>
    <message>
        <source>The number of the certificate is wrong.</source>
        <translation>证件号码有误。</translation>
    </message>
    <message>
        <source>This is no phone number. From abroad it starts with +.</source>
        <translation>电话号码有误，境外号码以 + 开头。</translation>
    </message>
    <message>
        <source>The date of birth cannot be right.</source>
        <translation>出生日期有误。</translation>
    </message>
    <message>
        <source>This is no mail address.</source>
        <translation>邮箱地址有误。</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>姓名过长。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>从列表中选一项。</translation>
    </message>
    <message>
        <source>There is no such country.</source>
        <translation>没有该国家或地区。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>未填姓名。</translation>
    </message>
    <message>
        <source>The entry is too long.</source>
        <translation>内容过长。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>内容没有变化。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>没有该客户。</translation>
    </message>
    <message>
        <source>This has been decided already.</source>
        <translation>该差异已处理。</translation>
    </message>
    <message>
        <source>The person with this certificate has a record.</source>
        <translation>该证件已建有客户资料。</translation>
    </message>
    <message>
        <source>There is a character that may not stand here.</source>
        <translation>含有不允许的字符。</translation>
    </message>
    <message>
        <source>The document could not be read. Enter it by hand.</source>
        <translation>未能读出证件，请手工录入。</translation>
    </message>
    <message>
        <source>The comparison of that day has no such difference.</source>
        <translation>该日对账结果中没有这笔差异。</translation>
    </message>
    <message>
        <source>This difference is not put right this way.</source>
        <translation>这笔差异不能这样处理。</translation>
    </message>
    <message>
        <source>This has been done about the difference already.</source>
        <translation>这笔差异已作过该处理。</translation>
    </message>
    <message>
        <source>The amounts cannot be held against each other.</source>
        <translation>两边金额无法比较。</translation>
    </message>
    <message>
        <source>This is not in suspense.</source>
        <translation>这笔不在挂账中。</translation>
    </message>
    <message>
        <source>The operation is not in the books yet. Ask for its outcome first.</source>
        <translation>中心账上仍未见这笔业务。先核实结果。</translation>
    </message>
    <message>
        <source>This was cleared already.</source>
        <translation>这笔已销账。</translation>
    </message>
    <message>
        <source>Not a class of a difference.</source>
        <translation>不是差异类别。</translation>
    </message>
    <message>
        <source>What was signed has not reached the platform yet.</source>
        <translation>有已授权业务尚未被平台受理。</translation>
    </message>
    <message>
        <source>Only a manager may open or close the business day.</source>
        <translation>只有网点负责人可以开关营业日。</translation>
    </message>
    <message>
        <source>This request is not open any more.</source>
        <translation>该申请已处理。</translation>
    </message>
    <message>
        <source>The count at midday is missing. Make a spot count first.</source>
        <translation>午间碰库未做，先碰库再轧账。</translation>
    </message>
    <message>
        <source>There is no such request for cash.</source>
        <translation>没有该领用申请。</translation>
    </message>
    <message>
        <source>Enter the sound pieces you ask for.</source>
        <translation>录入要领用的完整券。</translation>
    </message>
    <message>
        <source>The vault asks nobody in the branch.</source>
        <translation>库房不向本网点申领现金。</translation>
    </message>
    <message>
        <source>Another teller asked for this cash.</source>
        <translation>该申请由其他柜员提出。</translation>
    </message>
    <message>
        <source>Say why the cash is not sent.</source>
        <translation>填写不予调拨的原因。</translation>
    </message>
    <message>
        <source>Only the vault answers this.</source>
        <translation>只有库房可以处理该申请。</translation>
    </message>
    <message>
        <source>The name in the list is not that of the account.</source>
        <translation>名单户名与收费单位户名不符。</translation>
    </message>
    <message>
        <source>This payment is not part of what is undone.</source>
        <translation>该笔缴费不属于本次整批撤销。</translation>
    </message>
    <message>
        <source>The platform has refused to undo the list.</source>
        <translation>中心拒绝整批撤销。</translation>
    </message>
    <message>
        <source>The platform has not agreed to undo the list yet.</source>
        <translation>中心尚未同意整批撤销。</translation>
    </message>
    <message>
        <source>There is no such complaint.</source>
        <translation>没有该投诉。</translation>
    </message>
    <message>
        <source>This complaint is settled.</source>
        <translation>该投诉已办结。</translation>
    </message>
    <message>
        <source>You look after this complaint already.</source>
        <translation>该投诉已由本人跟进。</translation>
    </message>
    <message>
        <source>Close the list before it is undone.</source>
        <translation>先结束批量，再整批撤销。</translation>
    </message>
    <message>
        <source>Only the teller who took a list can undo it.</source>
        <translation>只有受理批量的柜员可以整批撤销。</translation>
    </message>
    <message>
        <source>This list is being undone already.</source>
        <translation>该批量正在撤销。</translation>
    </message>
    <message>
        <source>The cash is not what is given back.</source>
        <translation>现金与应退金额不符。</translation>
    </message>
    <message>
        <source>This is more than was signed for. Ask again.</source>
        <translation>金额超过授权金额，重新申请授权。</translation>
    </message>
    <message>
        <source>Nothing of this list can be undone.</source>
        <translation>该批量没有可撤销的款项。</translation>
    </message>
    <message>
        <source>This list is not being undone.</source>
        <translation>该批量未在撤销。</translation>
    </message>
    <message>
        <source>Another process of the platform uses this database. Stop them all first.</source>
        <translation>平台的其他进程正在使用此数据库。请先全部停止。</translation>
    </message>
    <message>
        <source>These are no earlier entries.</source>
        <translation>不是此前的流水。</translation>
    </message>
    <message>
        <source>Nothing that was fetched waits for a signature.</source>
        <translation>没有待授权的取回流水。</translation>
    </message>
    <message>
        <source>Cash or blank forms of this box are still on their way.</source>
        <translation>本尾箱还有现金或空白凭证在途。</translation>
    </message>
    <message>
        <source>This did not leave your box.</source>
        <translation>该笔不是从本尾箱往出的。</translation>
    </message>
    <message>
        <source>This was not sent to your box.</source>
        <translation>该笔不是调往本尾箱的。</translation>
    </message>
    <message>
        <source>Say why it is not taken.</source>
        <translation>填写拒收原因。</translation>
    </message>
    <message>
        <source>There is nothing of this on its way.</source>
        <translation>没有这笔在途。</translation>
    </message>
    <message>
        <source>This is not on its way any more.</source>
        <translation>该笔已不在途。</translation>
    </message>
    <message>
        <source>Cash or blank forms are still on their way between boxes.</source>
        <translation>尾箱之间还有现金或空白凭证在途。</translation>
    </message>
    <message>
        <source>Blank forms come from the vault of the branch, and go back to it.</source>
        <translation>空白凭证由网点主尾箱领入、上缴，柜员与主尾箱之间用调拨。</translation>
    </message>
    <message>
        <source>Say where the forms are sent to.</source>
        <translation>填写凭证往入的尾箱。</translation>
    </message>
    <message>
        <source>Not all of these forms are in the box.</source>
        <translation>这些号码不全在本尾箱。</translation>
    </message>
    <message>
        <source>This request has been decided already.</source>
        <translation>授权申请已处理。</translation>
    </message>
    <message>
        <source>The platform has not refused to give this back.</source>
        <translation>平台没有拒绝过这笔退还。</translation>
    </message>
    <message>
        <source>This is given back from its payment.</source>
        <translation>该笔由原缴费记录办理退款。</translation>
    </message>
    <message>
        <source>No cash is to be handed out for this complaint.</source>
        <translation>该投诉没有待付的现金退款。</translation>
    </message>
    <message>
        <source>The platform has not refused that this was handed out.</source>
        <translation>平台没有拒绝这笔退款。</translation>
    </message>
    <message>
        <source>Say what the consent is for.</source>
        <translation>须填授权用途。</translation>
    </message>
    <message>
        <source>Name the version of the text that was signed.</source>
        <translation>须填所签文本的版本。</translation>
    </message>
    <message>
        <source>A guardian consents for a child: who is it?</source>
        <translation>未满 14 岁由监护人同意，须填监护人。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>姓名过长。</translation>
    </message>
    <message>
        <source>This person is 14 or older and consents by themselves.</source>
        <translation>客户已满 14 岁，由本人同意。</translation>
    </message>
    <message>
        <source>The consent would be over before it began.</source>
        <translation>授权截止日早于今天。</translation>
    </message>
    <message>
        <source>This consent has been given already.</source>
        <translation>该项授权已存在。</translation>
    </message>
    <message>
        <source>This consent has been withdrawn already.</source>
        <translation>该项授权已撤回。</translation>
    </message>
    <message>
        <source>The platform has not refused this.</source>
        <translation>平台并未拒绝这一笔。</translation>
    </message>
    <message>
        <source>This does not lie in your box.</source>
        <translation>该笔不在您的尾箱内。</translation>
    </message>
    <message>
        <source>Only the centre answers a case.</source>
        <translation>只有中心人员可以答复。</translation>
    </message>
    <message>
        <source>This case was answered already.</source>
        <translation>该笔上报已答复。</translation>
    </message>
    <message>
        <source>Nobody answers a case that they reported.</source>
        <translation>不得答复本人上报的差异。</translation>
    </message>
    <message>
        <source>The centre has explained this. Nothing is left in suspense.</source>
        <translation>中心已答复，无需再销账。</translation>
    </message>
    <message>
        <source>The journal of this terminal was restored. A second person signs for it on the page Sync, under Device and network, before anything is recorded.</source>
        <translation>本机流水已恢复。须先在“同步 › 设备与网络”经他人授权，方可继续记录。</translation>
    </message>
    <message>
        <source>This operator has no such factor.</source>
        <translation>该柜员没有登记这种第二因素。</translation>
    </message>
    <message>
        <source>There is no such operator.</source>
        <translation>没有这个柜员。</translation>
    </message>
    <message>
        <source>A number or a card is needed.</source>
        <translation>须有工号或员工卡。</translation>
    </message>
    <message>
        <source>This is not what such a factor looks like.</source>
        <translation>第二因素的格式不对。</translation>
    </message>
    <message>
        <source>This card is somebody else&apos;s.</source>
        <translation>这张员工卡已登记给他人。</translation>
    </message>
    <message>
        <source>A staff card is needed too. Swipe it.</source>
        <translation>还须刷员工卡。</translation>
    </message>
    <message>
        <source>A dynamic code is needed too: six digits.</source>
        <translation>还须输入 6 位动态码。</translation>
    </message>
    <message>
        <source>A staff card or a dynamic code is needed too.</source>
        <translation>还须刷员工卡或输入动态码。</translation>
    </message>
    <message>
        <source>This card or code is not the right one.</source>
        <translation>员工卡或动态码不对。</translation>
    </message>
    <message>
        <source>This code was used already. Wait for the next one.</source>
        <translation>该动态码已用过，等下一个再输。</translation>
    </message>
    <message>
        <source>The date of birth of the ward is not known.</source>
        <translation>被监护人出生日期未登记。</translation>
    </message>
    <message>
        <source>Somebody who is of age has no guardian.</source>
        <translation>已满十八周岁，不设监护人。</translation>
    </message>
    <message>
        <source>This is the same person: choose another.</source>
        <translation>与本客户为同一人，请另选。</translation>
    </message>
    <message>
        <source>These two are linked like this already.</source>
        <translation>该关系已登记。</translation>
    </message>
    <message>
        <source>Say on what paper one acts for the other.</source>
        <translation>请填写授权或证明文件。</translation>
    </message>
    <message>
        <source>Say until when one acts for the other.</source>
        <translation>请填写授权到期日。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>该日期已过。</translation>
    </message>
    <message>
        <source>Somebody under 14: a guardian consents first.</source>
        <translation>未满十四周岁，须先由监护人授权。</translation>
    </message>
    <message>
        <source>This certificate has expired: see another one.</source>
        <translation>证件已过期，请出示有效证件。</translation>
    </message>
    <message>
        <source>Another record has this certificate: compare the two, then merge them.</source>
        <translation>该证件已在另一客户名下，请核对后合并。</translation>
    </message>
    <message>
        <source>The bank has published no text for this consent.</source>
        <translation>该项授权尚无发布的文本。</translation>
    </message>
    <message>
        <source>The text has another version now: print it and have it signed.</source>
        <translation>授权文本已换版，请重新打印并签署。</translation>
    </message>
    <message>
        <source>This has ended already.</source>
        <translation>该关系已解除。</translation>
    </message>
    <message>
        <source>The bank&apos;s list does not have this label now.</source>
        <translation>该标签不在现行清单内。</translation>
    </message>
    <message>
        <source>These two are one record already.</source>
        <translation>两份档案已合并。</translation>
    </message>
    <message>
        <source>A supervisor signs before records are merged.</source>
        <translation>合并档案须主管授权。</translation>
    </message>
    <message>
        <source>Cash less change is not the amount due.</source>
        <translation>实收减找零与应付金额不符。</translation>
    </message>
    <message>
        <source>A second person must sign.</source>
        <translation>须授权。</translation>
    </message>
    <message>
        <source>Numbers are booked on line only. Take no money.</source>
        <translation>离线不能挂号，不要收款。</translation>
    </message>
    <message>
        <source>The number is not held any more. Hold it again.</source>
        <translation>锁号已过期，重新锁号。</translation>
    </message>
    <message>
        <source>This desk knows no such booking.</source>
        <translation>本柜台没有这笔预约。</translation>
    </message>
    <message>
        <source>A booking is cancelled on line only.</source>
        <translation>离线不能取消预约。</translation>
    </message>
    <message>
        <source>Only what is booked is cancelled.</source>
        <translation>未预约成功，不能取消。</translation>
    </message>
    <message>
        <source>It is too late to cancel.</source>
        <translation>已过可取消时限。</translation>
    </message>
    <message>
        <source>Nothing is due back for this booking.</source>
        <translation>该笔没有应退款项。</translation>
    </message>
    <message>
        <source>A payment or booking has no answer yet. Ask first.</source>
        <translation>收款或预约尚无结果，请先查询。</translation>
    </message>
    <message>
        <source>A step of the case is not done yet.</source>
        <translation>尚有步骤未完成。</translation>
    </message>
    <message>
        <source>What was paid or booked must be undone first.</source>
        <translation>已收款或已预约的，请先撤销。</translation>
    </message>
    <message>
        <source>The case has no such step.</source>
        <translation>该业务没有这一步骤。</translation>
    </message>
    <message>
        <source>The payment or booking does not stand there.</source>
        <translation>收款或预约已不在此状态。</translation>
    </message>
    <message>
        <source>The case does not stand there any more.</source>
        <translation>该业务已不在此状态。</translation>
    </message>
    <message>
        <source>Another desk has the case. Take it over first.</source>
        <translation>该业务正由其他终端经办，请先接手。</translation>
    </message>
    <message>
        <source>A rating is from 1 to 5.</source>
        <translation>评分为 1 至 5 分。</translation>
    </message>
    <message>
        <source>This entry cannot be.</source>
        <translation>录入内容不符。</translation>
    </message>
    <message>
        <source>This desk does not have the case.</source>
        <translation>本终端没有该业务。</translation>
    </message>
    <message>
        <source>This is no number of a case.</source>
        <translation>受理号有误。</translation>
    </message>
    <message>
        <source>All of it is given back, no more and no less.</source>
        <translation>须全额退还。</translation>
    </message>
    <message>
        <source>The copy cannot be written. Is the disk full?</source>
        <translation>副本无法写入。磁盘是否已满？</translation>
    </message>
    <message>
        <source>A supervisor signs before data is handed out or forgotten.</source>
        <translation>提供或删除个人信息前须主管授权。</translation>
    </message>
    <message>
        <source>The day on which the person is forgotten stands.</source>
        <translation>该客户已有删除日期。</translation>
    </message>
    <message>
        <source>No rule says how long customers are kept.</source>
        <translation>缺少客户资料保存年限的规定。</translation>
    </message>
    <message>
        <source>This desk knows no such payment.</source>
        <translation>本终端没有这笔缴费。</translation>
    </message>
    <message>
        <source>A school payment is taken back on line only.</source>
        <translation>联机时方可撤销校园缴费。</translation>
    </message>
    <message>
        <source>Only what the school has is taken back.</source>
        <translation>只有已缴到学校的款项才可撤销。</translation>
    </message>
    <message>
        <source>Only payments of the day are taken back. The school refunds others.</source>
        <translation>只可撤销当日缴费，其余由学校办理退费。</translation>
    </message>
    <message>
        <source>Nothing is due back for this payment.</source>
        <translation>该笔没有应退款项。</translation>
    </message>
    <message>
        <source>What is owed stands at the school. Take no money off line.</source>
        <translation>应缴金额以学校为准，离线时不得收款。</translation>
    </message>
    <message>
        <source>Enter what is paid of the item.</source>
        <translation>请输入该项目本次缴纳金额。</translation>
    </message>
    <message>
        <source>The school takes no more money for that term.</source>
        <translation>该学期已停止收费。</translation>
    </message>
    <message>
        <source>The item has been paid.</source>
        <translation>该项目已缴清。</translation>
    </message>
    <message>
        <source>It is more than what is left to pay.</source>
        <translation>超过应缴余额。</translation>
    </message>
    <message>
        <source>The item is not paid in parts.</source>
        <translation>该项目不可分次缴纳。</translation>
    </message>
    <message>
        <source>The part is less than the least allowed.</source>
        <translation>低于分次缴纳的最低金额。</translation>
    </message>
    <message>
        <source>Choose what is paid first.</source>
        <translation>请先选择缴费项目。</translation>
    </message>
    <message>
        <source>The student has no such item to pay.</source>
        <translation>该生没有此收费项目。</translation>
    </message>
    <message>
        <source>Choose what is paid.</source>
        <translation>请选择要缴的项目。</translation>
    </message>
    <message>
        <source>The hospital must be asked. Take no money off line.</source>
        <translation>须由医院确认，离线不要收款。</translation>
    </message>
    <message>
        <source>Say why it is given back.</source>
        <translation>请选择退款原因。</translation>
    </message>
    <message>
        <source>The hospital must be asked: on line only.</source>
        <translation>须由医院确认，仅限联机办理。</translation>
    </message>
    <message>
        <source>Only what is paid is given back.</source>
        <translation>只有已缴的才能退。</translation>
    </message>
    <message>
        <source>The student number is missing or too long.</source>
        <translation>学号缺失或过长。</translation>
    </message>
    <message>
        <source>The student&apos;s name is missing or too long.</source>
        <translation>学生姓名缺失或过长。</translation>
    </message>
    <message>
        <source>The item is missing or too long.</source>
        <translation>收费项目缺失或过长。</translation>
    </message>
    <message>
        <source>The amount is not one above zero.</source>
        <translation>金额须大于零。</translation>
    </message>
    <message>
        <source>A formula or a rounded number: type it as text.</source>
        <translation>单元格为公式或已被四舍五入，请以文本录入。</translation>
    </message>
    <message>
        <source>The first row must name the columns: 学号, 姓名, 项目, 金额.</source>
        <translation>首行须为列名：学号、姓名、项目、金额。</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>名单没有明细行。</translation>
    </message>
    <message>
        <source>The list has more rows than 2000.</source>
        <translation>名单超过 2000 行。</translation>
    </message>
    <message>
        <source>The item of this student stands in the list already.</source>
        <translation>该生此项目在名单中重复。</translation>
    </message>
    <message>
        <source>What is left is given back, no more and no less.</source>
        <translation>余款须全额退回。</translation>
    </message>
    <message>
        <source>The list is closed.</source>
        <translation>名单已结束。</translation>
    </message>
    <message>
        <source>The list is another teller&apos;s.</source>
        <translation>该名单由其他柜员办理。</translation>
    </message>
    <message>
        <source>A document has no such side.</source>
        <translation>证件没有这一面。</translation>
    </message>
    <message>
        <source>The picture is larger than 400 kB.</source>
        <translation>图片超过 400 kB。</translation>
    </message>
    <message>
        <source>The file is no PNG or JPEG picture.</source>
        <translation>文件不是 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>The customer has not signed this.</source>
        <translation>客户未签署该授权。</translation>
    </message>
    <message>
        <source>This desk does not have the text that was signed.</source>
        <translation>本机没有当时签署的文本。</translation>
    </message>
    <message>
        <source>A field is from or value.</source>
        <translation>要素须取自前序步骤或为固定值。</translation>
    </message>
    <message>
        <source>A step is named by a word.</source>
        <translation>步骤名不合规则。</translation>
    </message>
    <message>
        <source>Not stop, undo or go_on.</source>
        <translation>失败处理方式不合规则。</translation>
    </message>
    <message>
        <source>A field is named by a word.</source>
        <translation>要素名不合规则。</translation>
    </message>
    <message>
        <source>This is no type of an input.</source>
        <translation>输入类型不合规则。</translation>
    </message>
    <message>
        <source>A composition is named by a word.</source>
        <translation>组合服务名不合规则。</translation>
    </message>
    <message>
        <source>An output is a pointer.</source>
        <translation>输出须为指针。</translation>
    </message>
    <message>
        <source>No state of a composition.</source>
        <translation>不是组合服务的状态。</translation>
    </message>
    <message>
        <source>A step takes from none there is.</source>
        <translation>引用的步骤不存在。</translation>
    </message>
    <message>
        <source>Two steps wait for each other.</source>
        <translation>步骤互相等待。</translation>
    </message>
    <message>
        <source>The number of a partner is P- and digits.</source>
        <translation>合作机构编号为 P- 加 4 至 8 位数字。</translation>
    </message>
    <message>
        <source>The partner needs a name.</source>
        <translation>请填写机构名称。</translation>
    </message>
    <message>
        <source>Choose a field of business.</source>
        <translation>请选择合作领域。</translation>
    </message>
    <message>
        <source>The agreement ends before it begins.</source>
        <translation>协议止期早于起期。</translation>
    </message>
    <message>
        <source>Calls a minute: 1 to 6,000.</source>
        <translation>每分钟调用次数为 1 至 6,000。</translation>
    </message>
    <message>
        <source>Calls a day: 1 to 10,000,000.</source>
        <translation>每日调用次数为 1 至 10,000,000。</translation>
    </message>
    <message>
        <source>This is no state of a partner.</source>
        <translation>不是合作机构的状态。</translation>
    </message>
    <message>
        <source>Money for this item was taken here already and is on its way. Wait for the answer, then ask the school again.</source>
        <translation>本终端刚收过该项目的款，结果未返回。待有结果后重新查询再收。</translation>
    </message>
    <message>
        <source>The money was taken by another teller or at another till. Only there it is paid on.</source>
        <translation>该名单由其他柜员或其他尾箱收款，只能在原处继续缴费。</translation>
    </message>
    <message>
        <source>Rows of the list have no final answer yet. Close it when they have.</source>
        <translation>名单中还有未得出结果的行，全部有结果后再结束。</translation>
    </message>
    <message>
        <source>not a time of day</source>
        <translation>不是时刻</translation>
    </message>
    <message>
        <source>A part of a deposit has no payment of its own.</source>
        <translation>退预缴金不得指定原缴款。</translation>
    </message>
    <message>
        <source>That is more than is left of what the bank has taken.</source>
        <translation>超过医院余额或本行已收未退金额。</translation>
    </message>
    <message>
        <source>This desk does not have the need.</source>
        <translation>本终端没有该需求登记。</translation>
    </message>
    <message>
        <source>The platform did not take this need.</source>
        <translation>平台未受理该需求登记。</translation>
    </message>
    <message>
        <source>Wait for the answer first.</source>
        <translation>请等待上一步结果。</translation>
    </message>
    <message>
        <source>The time is past.</source>
        <translation>该时间已过。</translation>
    </message>
    <message>
        <source>The licence has ended by that day.</source>
        <translation>该人员的资格到面谈日已失效。</translation>
    </message>
    <message>
        <source>The person has no licence for this line.</source>
        <translation>该人员没有此业务的资格。</translation>
    </message>
    <message>
        <source>Free times stand at the platform. Book when the line is back.</source>
        <translation>可约时间以平台为准，请联机后再预约。</translation>
    </message>
    <message>
        <source>A meeting has been booked already.</source>
        <translation>已有预约，或已完成面谈。</translation>
    </message>
    <message>
        <source>The meeting does not stand so that it may.</source>
        <translation>该预约当前不能这样处理。</translation>
    </message>
    <message>
        <source>This desk has not been told the risk notices yet. Connect once.</source>
        <translation>本终端尚未取得风险提示，请先联机一次。</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Enter a mobile number of 11 digits.</source>
        <translation>请输入 11 位手机号。</translation>
    </message>
    <message>
        <source>Choose one of the bands.</source>
        <translation>请选择意向金额区间。</translation>
    </message>
    <message>
        <source>Enter the purpose, at most 60 characters.</source>
        <translation>请输入用途，不超过 60 字。</translation>
    </message>
    <message>
        <source>The remarks are longer than 200 characters.</source>
        <translation>备注超过 200 字。</translation>
    </message>
    <message>
        <source>No risk notice is in force for this line. Nothing is registered without.</source>
        <translation>该业务没有生效的风险提示，不能登记。</translation>
    </message>
    <message>
        <source>The risk notice must be read and confirmed first.</source>
        <translation>须先阅读并确认风险提示。</translation>
    </message>
    <message>
        <source>Another version of the risk notice is in force. It must be read again.</source>
        <translation>风险提示版本已更新，须重新阅读确认。</translation>
    </message>
    <message>
        <source>Say why it is not paid out.</source>
        <translation>请填写未退原因。</translation>
    </message>
    <message>
        <source>Nothing is due back.</source>
        <translation>没有应退款项。</translation>
    </message>
    <message>
        <source>What is due back has changed. Look at it again.</source>
        <translation>应退款项已有变化，请重新核对。</translation>
    </message>
    <message>
        <source>Cash in this drawer is due back to customers. Hand it out, or have it carried over.</source>
        <translation>本尾箱尚有应退客户款，请先退还或办理结转。</translation>
    </message>
    <message>
        <source>Cash is due back to customers.</source>
        <translation>尚有应退客户款。</translation>
    </message>
    <message>
        <source>There is no such party here.</source>
        <translation>此处没有该参与方。</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>没有这个社区。</translation>
    </message>
    <message>
        <source>The template has no such party.</source>
        <translation>该模板没有此类参与方。</translation>
    </message>
    <message>
        <source>Enter who it is.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Enter building and room.</source>
        <translation>请填写楼栋和房号。</translation>
    </message>
    <message>
        <source>A document is missing.</source>
        <translation>缺少证件。</translation>
    </message>
    <message>
        <source>The number of the document is wrong.</source>
        <translation>证件号码有误。</translation>
    </message>
    <message>
        <source>Only merchants pay a contribution, and never less than nothing.</source>
        <translation>仅商家缴纳分摊金，且不得为负。</translation>
    </message>
    <message>
        <source>The term is over, turned round or too long.</source>
        <translation>有效期已过、颠倒或超过五年。</translation>
    </message>
    <message>
        <source>Somebody with this document has signed already.</source>
        <translation>该证件已签约。</translation>
    </message>
    <message>
        <source>The party has left or is not in its term.</source>
        <translation>该参与方已退出或不在有效期内。</translation>
    </message>
    <message>
        <source>There is no such group.</source>
        <translation>没有此群组。</translation>
    </message>
    <message>
        <source>The template has no such subject.</source>
        <translation>该模板没有此类通知。</translation>
    </message>
    <message>
        <source>Enter what it says.</source>
        <translation>请填写内容。</translation>
    </message>
    <message>
        <source>There is no such notice now.</source>
        <translation>没有在有效期内的此通知。</translation>
    </message>
    <message>
        <source>The notice is not for this party.</source>
        <translation>该通知不面向此参与方。</translation>
    </message>
    <message>
        <source>Only merchants make offers.</source>
        <translation>仅商家可发布优惠。</translation>
    </message>
    <message>
        <source>An offer holds from 1 to 50,000 metres.</source>
        <translation>优惠距离应为 1 至 50,000 米。</translation>
    </message>
    <message>
        <source>There is nothing to settle for this month.</source>
        <translation>该月没有可结算的款项。</translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation>该月尚未结束。</translation>
    </message>
    <message>
        <source>The month has been settled.</source>
        <translation>该月已结算。</translation>
    </message>
    <message>
        <source>The shares have changed. Refresh.</source>
        <translation>分配金额已变化，请刷新。</translation>
    </message>
    <message>
        <source>It is refused.</source>
        <translation>不受理。</translation>
    </message>
    <message>
        <source>This offline grant is not the platform&apos;s for this desk.</source>
        <translation>本终端的离线授权凭证无法验证，请联系科技人员。</translation>
    </message>
    <message>
        <source>The offline grant of this person is over. Wait for the line.</source>
        <translation>该主管的离线授权已过有效期，请待网络恢复。</translation>
    </message>
    <message>
        <source>Only the manager of the branch may sign this.</source>
        <translation>此项业务须由网点负责人授权。</translation>
    </message>
    <message>
        <source>This may not be signed offline by this person. Wait for the line.</source>
        <translation>此业务不在该主管的离线授权范围内，请待网络恢复。</translation>
    </message>
    <message>
        <source>What this person may sign offline is used up. Wait for the line.</source>
        <translation>该主管的离线授权额度已用完，请待网络恢复。</translation>
    </message>
    <message>
        <source>The clock of this terminal was set back. Nothing is signed offline.</source>
        <translation>本终端时钟被调回，不能离线授权。</translation>
    </message>
    <message>
        <source>This person may sign nothing offline on this terminal.</source>
        <translation>该主管在本终端没有离线授权。</translation>
    </message>
    <message>
        <source>Five wrong passwords: this person signs again once the line is back.</source>
        <translation>密码已错五次，网络恢复前不能再离线授权。</translation>
    </message>
    <message>
        <source>The operator number or the password is wrong.</source>
        <translation>柜员号或密码不正确。</translation>
    </message>
    <message>
        <source>A wrong password was entered. Wait some seconds and try again.</source>
        <translation>密码有误，请稍等几秒再试。</translation>
    </message>
    <message>
        <source>The signature was given for something else.</source>
        <translation>授权与本笔业务不符。</translation>
    </message>
    <message>
        <source>The signature is older than five minutes.</source>
        <translation>授权已超过五分钟，请重新授权。</translation>
    </message>
    <message>
        <source>Nobody may approve their own work.</source>
        <translation>授权人不能是经办人本人。</translation>
    </message>
    <message>
        <source>Say what you found.</source>
        <translation>请填写补审意见。</translation>
    </message>
    <message>
        <source>What was signed offline is not confirmed or reviewed yet.</source>
        <translation>还有离线授权待确认或待补审。</translation>
    </message>
    <message>
        <source>Much cash: call the payer as the customer, or note them from the document.</source>
        <translation>大额现金：须先叫入缴款客户，或凭证件登记缴款人。</translation>
    </message>
    <message>
        <source>It was paid from an account and goes back there. Hand out no cash.</source>
        <translation>该笔由账户支付，款项退回原账户，不付现金。</translation>
    </message>
    <message>
        <source>This step of the case is under way already.</source>
        <translation>该步骤已在办理中。</translation>
    </message>
    <message>
        <source>The case is another customer&apos;s.</source>
        <translation>该业务属于其他客户。</translation>
    </message>
    <message>
        <source>This was recorded already.</source>
        <translation>此笔已记账。</translation>
    </message>
    <message>
        <source>What was to be done has changed since it was signed. Ask again.</source>
        <translation>授权后业务内容已变更，请重新申请授权。</translation>
    </message>
    <message>
        <source>The case cannot be gone on with here. Open it and look at its steps.</source>
        <translation>该业务不能在此承接，请打开业务查看步骤。</translation>
    </message>
    <message>
        <source>Much cash: the documents on record have run out. Renew one, or note the payer from a valid document.</source>
        <translation>大额现金：客户档案中的证件均已过期。请先更新证件，或按有效证件登记缴款人。</translation>
    </message>
    <message>
        <source>Name the hospital or school that is given the data.</source>
        <translation>请选定接收信息的医院或学校。</translation>
    </message>
    <message>
        <source>No rule says how long a signature is waited for.</source>
        <translation>未设定等候授权的时限。</translation>
    </message>
    <message>
        <source>A .json file of this name is there: choose another name.</source>
        <translation>已有同名 .json 文件，请换个文件名。</translation>
    </message>
    <message>
        <source>Another estate is settled by this biller already.</source>
        <translation>该收费单位已用于另一社区的结算，请另选。</translation>
    </message>
    <message>
        <source>A row of the table names a kind that nobody signs.</source>
        <translation>授权规则中有不需授权的业务种类。</translation>
    </message>
    <message>
        <source>Only to follow up is somebody called.</source>
        <translation>仅回访时可记电话。</translation>
    </message>
    <message>
        <source>What is due does not go with how the account stands.</source>
        <translation>应缴金额与户号状态不符。</translation>
    </message>
    <message>
        <source>The picture has too few pixels for a paper to be read.</source>
        <translation>图片尺寸过小，证件无法辨认。</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>图片尺寸过大。</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB.</source>
        <translation>图片超过 2 MB。</translation>
    </message>
    <message>
        <source>The scanner has taken no picture. Take one, then try again.</source>
        <translation>扫描仪没有新图片。扫描后再试。</translation>
    </message>
    <message>
        <source>The picture of the scanner could not be read.</source>
        <translation>扫描仪的图片无法读取。</translation>
    </message>
    <message>
        <source>This currency is not known.</source>
        <translation>没有这种币种。</translation>
    </message>
    <message>
        <source>This word is not known.</source>
        <translation>没有这个取值。</translation>
    </message>
    <message>
        <source>The copy of the document is missing.</source>
        <translation>缺少证件影印件。</translation>
    </message>
    <message>
        <source>No such copy is kept of this party.</source>
        <translation>该参与方不留存此影印件。</translation>
    </message>
    <message>
        <source>The copy of this document is kept already.</source>
        <translation>该证件的影印件已留存。</translation>
    </message>
    <message>
        <source>There is no such copy.</source>
        <translation>没有这份影印件。</translation>
    </message>
    <message>
        <source>Only the branch that took the copy may look at it.</source>
        <translation>仅留存影印件的网点可以查看。</translation>
    </message>
    <message>
        <source>Who came may not act for the customer: their link is over. Record it anew.</source>
        <translation>来人没有有效的代办关系，不能代该客户办理，请先登记。</translation>
    </message>
    <message>
        <source>The date of birth is not that of the certificate&apos;s number.</source>
        <translation>出生日期与证件号码不符。</translation>
    </message>
    <message>
        <source>The sex is not that of the certificate&apos;s number.</source>
        <translation>性别与证件号码不符。</translation>
    </message>
    <message>
        <source>This belongs to a certificate.</source>
        <translation>该项属于证件信息。</translation>
    </message>
    <message>
        <source>Note the name as on the document.</source>
        <translation>请按证件填写姓名。</translation>
    </message>
    <message>
        <source>Nobody is identified by such a document.</source>
        <translation>该证件不能用于识别身份。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>The document has run out: see one that is valid.</source>
        <translation>证件已过有效期，请核对有效证件。</translation>
    </message>
    <message>
        <source>Keep a copy of the document.</source>
        <translation>请留存证件复印件。</translation>
    </message>
    <message>
        <source>From 16 on the household register is no document: see the ID card.</source>
        <translation>已满 16 周岁，户口簿不作有效证件，请核对身份证。</translation>
    </message>
    <message>
        <source>Say until when the certificate is valid.</source>
        <translation>请填写证件有效期。</translation>
    </message>
    <message>
        <source>Long-term is only for who was 46 when it was issued.</source>
        <translation>签发时满 46 周岁方可为长期。</translation>
    </message>
    <message>
        <source>A certificate of this kind is not valid for so long at this age.</source>
        <translation>有效期超过该证件、该年龄的期限。</translation>
    </message>
    <message>
        <source>Of who brings much cash this is noted, too.</source>
        <translation>大额现金须登记此项。</translation>
    </message>
    <message>
        <source>The holder of this document is of another nationality.</source>
        <translation>国籍与证件不符。</translation>
    </message>
    <message>
        <source>The case is of another kind of business, which is not done by this. Leave the case, or open it and go on from there.</source>
        <translation>该受理业务是另一种业务，不能由此项办理承接。请按 Esc 退出该业务，或到“业务办理”中打开后续办。</translation>
    </message>
    <message>
        <source>The document of who came has run out: renew it in their record first.</source>
        <translation>代办人的证件已过期或未登记：请先在其档案中更新证件。</translation>
    </message>
    <message>
        <source>Nobody on the record may consent by this link: link them first.</source>
        <translation>客户档案上没有可据以代为同意的有效关系，请先登记。</translation>
    </message>
    <message>
        <source>For a child a guardian consents, and no agent.</source>
        <translation>未满 14 周岁的，由监护人同意，代理人不能代为同意。</translation>
    </message>
    <message>
        <source>To this the customer consents in person, and no agent.</source>
        <translation>此项须由客户本人同意，代理人不能代为同意。</translation>
    </message>
    <message>
        <source>A request for a signature is open. Withdraw it or wait until it is decided.</source>
        <translation>有授权申请未了结，请撤回或等待处理。</translation>
    </message>
    <message>
        <source>What was paid for a visit goes back in its own case.</source>
        <translation>就医缴费的退款记入原缴费业务。</translation>
    </message>
    <message>
        <source>A copy of the paper goes along with whoever acts for the other.</source>
        <translation>代理人、监护人须留存证明文件影印件。</translation>
    </message>
    <message>
        <source>A field asks for a secret of the customer: a password, a code or a biometric. It is never taken.</source>
        <translation>该项要求客户的密码、验证码或生物特征，一律不收集。</translation>
    </message>
    <message>
        <source>What was paid or booked is told by its own page.</source>
        <translation>缴费和预约结果由业务页面登记。</translation>
    </message>
    <message>
        <source>The case is not done yet. Do it at its page (Ctrl+J): it comes out by itself then.</source>
        <translation>该业务尚未办成，不能办结。请按 Ctrl+J 到业务页面办理，办成后自动办结。</translation>
    </message>
    <message>
        <source>This document is on record under another name. Check it.</source>
        <translation>姓名与该证件的档案不符，请核对证件。</translation>
    </message>
    <message>
        <source>This is the payer&apos;s own document: note the agent&apos;s.</source>
        <translation>这是缴款人本人的证件，须登记代理人的证件。</translation>
    </message>
    <message>
        <source>Only a supervisor of the branch is on duty there.</source>
        <translation>值班人须为本网点主管。</translation>
    </message>
    <message>
        <source>This is the number of a residence permit of Hong Kong, Macao or Taiwan. Choose that document.</source>
        <translation>该号码为港澳台居民居住证号码，请选择该证件种类。</translation>
    </message>
    <message>
        <source>Both records have a valid resident ID, of different numbers: they are two people, or one number is wrong. Compare the documents first.</source>
        <translation>两条记录的有效居民身份证号码不同：不是同一人，或其中一个号码有误。请先核对证件。</translation>
    </message>
    <message>
        <source>The birth or the sex of the two records differs. Compare the documents, put the wrong record right, then merge.</source>
        <translation>两条记录的出生日期或性别不一致。请核对证件，更正有误的记录后再合并。</translation>
    </message>
    <message>
        <source>Enter what came of it, or why not, at most 200 characters.</source>
        <translation>填写结果或原因，最多 200 字。</translation>
    </message>
    <message>
        <source>the bank would give more than it takes</source>
        <translation>卖出价低于买入价</translation>
    </message>
    <message>
        <source>A rate that was published cannot be told.</source>
        <translation>发布的牌价无法下发。</translation>
    </message>
    <message>
        <source>Hours on duty end after they begin.</source>
        <translation>值班结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>A desk cannot take this roster.</source>
        <translation>该排班柜台无法接收。</translation>
    </message>
    <message>
        <source>A goal is of 1 to 240 minutes.</source>
        <translation>服务时限为 1 至 240 分钟。</translation>
    </message>
    <message>
        <source>What was told is not of its key.</source>
        <translation>下发内容与键值不符。</translation>
    </message>
    <message>
        <source>Too many other names were tried. Call the person by their record, or wait.</source>
        <translation>姓名不符次数过多。请调出本人档案，或稍后再试。</translation>
    </message>
</context>
<context>
    <name>EstateFields</name>
    <message>
        <source>From</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Contribution a month (CNY)</source>
        <translation>月分摊金（元）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Within (metres from the branch)</source>
        <translation>有效距离（距网点，米）</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
</context>
<context>
    <name>EstateText</name>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>Not in its term</source>
        <translation>不在有效期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Holds here</source>
        <translation>本网点有效</translation>
    </message>
    <message>
        <source>Not here or not now</source>
        <translation>距离或日期不符</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待结算</translation>
    </message>
    <message>
        <source>Property company</source>
        <translation>物业</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商家</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Sign up a property company</source>
        <translation>物业入驻</translation>
    </message>
    <message>
        <source>Sign up a merchant</source>
        <translation>商家入驻</translation>
    </message>
    <message>
        <source>Sign up a resident</source>
        <translation>住户签约</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1 栋</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>发布通知</translation>
    </message>
    <message>
        <source>Told of a notice</source>
        <translation>通知告知</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>发布优惠</translation>
    </message>
    <message>
        <source>Month settled</source>
        <translation>月度结算</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>距离未知</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月分摊金</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>有效范围</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>商家分摊金</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody has signed up yet.</source>
        <translation>尚无签约参与方。</translation>
    </message>
    <message>
        <source>There is no notice.</source>
        <translation>没有通知。</translation>
    </message>
    <message>
        <source>No merchant offers anything now.</source>
        <translation>目前没有商家优惠。</translation>
    </message>
    <message>
        <source>There is no month to settle.</source>
        <translation>没有可结算的月份。</translation>
    </message>
    <message>
        <source>This desk has done nothing here yet.</source>
        <translation>本终端尚未办理此社区的业务。</translation>
    </message>
    <message>
        <source>Fees paid</source>
        <translation>物业缴费额</translation>
    </message>
    <message>
        <source>Charge for it</source>
        <translation>代收手续费</translation>
    </message>
    <message>
        <source>To share</source>
        <translation>可分配额</translation>
    </message>
    <message>
        <source>Copy owed</source>
        <translation>待补影印件</translation>
    </message>
    <message>
        <source>Copies handed in</source>
        <translation>补交影印件</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>Bill payment</source>
        <translation>生活缴费</translation>
    </message>
    <message>
        <source>Pay a water bill</source>
        <translation>缴水费</translation>
    </message>
    <message>
        <source>Pay an electricity bill</source>
        <translation>缴电费</translation>
    </message>
    <message>
        <source>Payments today</source>
        <translation>今日缴费</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Operations of unknown outcome</source>
        <translation>结果未明的业务</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>查看快捷键</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Count and close the drawer</source>
        <translation>轧账</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>业务目录</translation>
    </message>
    <message>
        <source>Interfaces of the open platform</source>
        <translation>开放平台接口</translation>
    </message>
    <message>
        <source>Versions of the catalogue</source>
        <translation>目录版本</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Pay a list</source>
        <translation>批量缴费</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>签约代扣</translation>
    </message>
    <message>
        <source>Branch day</source>
        <translation>网点营业日</translation>
    </message>
    <message>
        <source>Open or close the business day</source>
        <translation>开启或关闭营业日</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Compare the day with the platform</source>
        <translation>与平台核对当日账</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Sign for another desk</source>
        <translation>为其他柜台授权</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Enter a new customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队叫号</translation>
    </message>
    <message>
        <source>Call who is next</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>业务办理</translation>
    </message>
    <message>
        <source>Take in a case</source>
        <translation>受理新业务</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区服务</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>预约挂号</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>校园缴费</translation>
    </message>
    <message>
        <source>Pay school fees</source>
        <translation>校园缴费（学费、住宿费）</translation>
    </message>
    <message>
        <source>Medical payment</source>
        <translation>就医缴费</translation>
    </message>
    <message>
        <source>Report enquiry</source>
        <translation>报告查询</translation>
    </message>
    <message>
        <source>Inpatient deposit</source>
        <translation>住院预缴金</translation>
    </message>
    <message>
        <source>Pay a class list</source>
        <translation>班级名单缴费</translation>
    </message>
    <message>
        <source>Open platform</source>
        <translation>开放平台</translation>
    </message>
    <message>
        <source>Partners of the open platform</source>
        <translation>开放平台合作机构</translation>
    </message>
    <message>
        <source>Compositions of partners</source>
        <translation>合作机构组合服务</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>咨询转介</translation>
    </message>
    <message>
        <source>Protection: inform and refer</source>
        <translation>惠保障：咨询与转介</translation>
    </message>
    <message>
        <source>Wealth: inform and refer</source>
        <translation>惠理财：咨询与转介</translation>
    </message>
    <message>
        <source>Shopping: inform and refer</source>
        <translation>惠消费：咨询与转介</translation>
    </message>
    <message>
        <source>Farming: inform and refer</source>
        <translation>惠助农：咨询与转介</translation>
    </message>
    <message>
        <source>Parties of communities</source>
        <translation>社区参与方</translation>
    </message>
    <message>
        <source>Settlement sheet of a community</source>
        <translation>社区结算单</translation>
    </message>
    <message>
        <source>Signed offline</source>
        <translation>离线授权</translation>
    </message>
    <message>
        <source>Estates</source>
        <translation>社区生态</translation>
    </message>
    <message>
        <source>Offline grants</source>
        <translation>离线授权额度</translation>
    </message>
    <message>
        <source>Offers of merchants</source>
        <translation>商家优惠</translation>
    </message>
</context>
<context>
    <name>PayerLines</name>
    <message>
        <source>Empty: long-term</source>
        <translation>空白为长期</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Nothing has been entered.</source>
        <translation>未填写。</translation>
    </message>
    <message>
        <source>The length is wrong.</source>
        <translation>长度不对。</translation>
    </message>
    <message>
        <source>There is a character that may not stand here.</source>
        <translation>含有不允许的字符。</translation>
    </message>
    <message>
        <source>The form is wrong.</source>
        <translation>格式不对。</translation>
    </message>
    <message>
        <source>The number of lines is wrong.</source>
        <translation>行数不对。</translation>
    </message>
    <message>
        <source>The first digits are wrong.</source>
        <translation>开头数字不对。</translation>
    </message>
    <message>
        <source>The region code is unknown.</source>
        <translation>行政区划代码不存在。</translation>
    </message>
    <message>
        <source>The province is unknown.</source>
        <translation>省份简称不对。</translation>
    </message>
    <message>
        <source>The country is unknown.</source>
        <translation>国家或地区代码不存在。</translation>
    </message>
    <message>
        <source>This country has no IBAN: ask for the account number and the BIC.</source>
        <translation>该国家或地区不使用 IBAN，请提供账号和 BIC。</translation>
    </message>
    <message>
        <source>The nationality is unknown.</source>
        <translation>国籍代码不存在。</translation>
    </message>
    <message>
        <source>The issuing state is unknown.</source>
        <translation>签发国代码不存在。</translation>
    </message>
    <message>
        <source>This is another kind of document.</source>
        <translation>证件种类不符。</translation>
    </message>
    <message>
        <source>The date of birth does not exist.</source>
        <translation>出生日期不存在。</translation>
    </message>
    <message>
        <source>The date of birth is in the future.</source>
        <translation>出生日期晚于今天。</translation>
    </message>
    <message>
        <source>The date of expiry does not exist.</source>
        <translation>有效期不存在。</translation>
    </message>
    <message>
        <source>The sex is not M, F or &lt;.</source>
        <translation>性别代码不对。</translation>
    </message>
    <message>
        <source>The check digit does not match.</source>
        <translation>校验位不符。</translation>
    </message>
    <message>
        <source>The check digit of the organisation code does not match.</source>
        <translation>组织机构代码校验位不符。</translation>
    </message>
    <message>
        <source>The check digit of the document number does not match.</source>
        <translation>证件号码校验位不符。</translation>
    </message>
    <message>
        <source>The check digit of the date of birth does not match.</source>
        <translation>出生日期校验位不符。</translation>
    </message>
    <message>
        <source>The check digit of the date of expiry does not match.</source>
        <translation>有效期校验位不符。</translation>
    </message>
    <message>
        <source>The check digit of the optional data does not match.</source>
        <translation>可选数据校验位不符。</translation>
    </message>
    <message>
        <source>The overall check digit does not match.</source>
        <translation>总校验位不符。</translation>
    </message>
    <message>
        <source>No operator uses this range.</source>
        <translation>号段未启用。</translation>
    </message>
    <message>
        <source>There are more than two letters.</source>
        <translation>字母超过两个。</translation>
    </message>
    <message>
        <source>No transaction group starts with this digit.</source>
        <translation>首位数字不属于任何交易类别。</translation>
    </message>
    <message>
        <source>The code is not in our table.</source>
        <translation>代码不在本机代码表中。</translation>
    </message>
    <message>
        <source>The quota may not be used for this purpose.</source>
        <translation>便利化额度不得用于该用途。</translation>
    </message>
    <message>
        <source>The card number fails the Luhn check; compare it with the card.</source>
        <translation>卡号未通过校验，请与卡面核对。</translation>
    </message>
    <message>
        <source>The document has expired.</source>
        <translation>证件已过期。</translation>
    </message>
    <message>
        <source>This division has been withdrawn.</source>
        <translation>该行政区划已撤销。</translation>
    </message>
    <message>
        <source>First-generation cards are no longer valid.</source>
        <translation>第一代身份证已停用。</translation>
    </message>
    <message>
        <source>The number belongs to a person born before 1900.</source>
        <translation>该号码属于 1900 年以前出生的人。</translation>
    </message>
    <message>
        <source>This form is no longer issued.</source>
        <translation>该号码格式已不再签发。</translation>
    </message>
    <message>
        <source>The number lacks its last digit.</source>
        <translation>编号缺少末位校验位。</translation>
    </message>
    <message>
        <source>The registering department is unknown.</source>
        <translation>登记管理部门代码不存在。</translation>
    </message>
    <message>
        <source>The bank is unknown.</source>
        <translation>银行行别不在代码表中。</translation>
    </message>
    <message>
        <source>This BIC is for tests.</source>
        <translation>这是测试用 BIC。</translation>
    </message>
    <message>
        <source>This bank does not receive messages itself.</source>
        <translation>该行为被动参与者。</translation>
    </message>
    <message>
        <source>A leading 零 is missing; the drawer bears the risk.</source>
        <translation>缺少前置“零”，风险由出票人承担。</translation>
    </message>
    <message>
        <source>This is the number of a residence permit of Hong Kong, Macao or Taiwan.</source>
        <translation>这是港澳台居民居住证号码。</translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Water</source>
        <translation>水费</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>School</source>
        <translation>校园缴费</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院挂号</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>住院押金</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>业务办理</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>缴费记录</translation>
    </message>
    <message>
        <source>Small loan</source>
        <translation>小微网贷</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>资信证明</translation>
    </message>
    <message>
        <source>FX booking</source>
        <translation>购汇预约</translation>
    </message>
</context>
<context>
    <name>WayText</name>
    <message>
        <source>Cancel the payment</source>
        <translation>撤销缴费</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>退还现金</translation>
    </message>
    <message>
        <source>Put the cash back</source>
        <translation>现金回箱</translation>
    </message>
    <message>
        <source>Reverse the attempt</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Put in suspense</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Confirm as paid</source>
        <translation>灰记录确认</translation>
    </message>
    <message>
        <source>Confirm as not paid</source>
        <translation>灰记录取消</translation>
    </message>
    <message>
        <source>Have it posted again</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Raise a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退还 %1</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>回箱 %1</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>冲正 %1</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>挂账 %1</translation>
    </message>
    <message>
        <source>Confirm %1 paid</source>
        <translation>确认已缴 %1</translation>
    </message>
    <message>
        <source>Confirm %1 not paid</source>
        <translation>确认未缴 %1</translation>
    </message>
    <message>
        <source>Post %1 again</source>
        <translation>补记 %1</translation>
    </message>
    <message>
        <source>Complain of %1</source>
        <translation>投诉 %1</translation>
    </message>
    <message>
        <source>Cancel and give the money back</source>
        <translation>撤销并退款</translation>
    </message>
    <message>
        <source>Reverse an attempt that is not clear</source>
        <translation>冲正结果未明的缴费</translation>
    </message>
    <message>
        <source>Carry over the day in suspense</source>
        <translation>日终挂账</translation>
    </message>
    <message>
        <source>Confirm an unclear payment as paid</source>
        <translation>灰记录确认：已缴</translation>
    </message>
    <message>
        <source>Confirm an unclear payment as not paid</source>
        <translation>灰记录取消：未缴</translation>
    </message>
    <message>
        <source>The cancellation is recorded, being booked.</source>
        <translation>撤销已登记，正在入账。</translation>
    </message>
    <message>
        <source>%1 is out of the drawer.</source>
        <translation>%1 已出箱。</translation>
    </message>
    <message>
        <source>%1 is in the drawer again.</source>
        <translation>%1 已回箱。</translation>
    </message>
    <message>
        <source>The reversal is recorded, being booked.</source>
        <translation>冲正已登记，正在入账。</translation>
    </message>
    <message>
        <source>%1 is in suspense.</source>
        <translation>%1 已挂账。</translation>
    </message>
    <message>
        <source>The finding is recorded, being booked.</source>
        <translation>核实结果已登记，正在入账。</translation>
    </message>
    <message>
        <source>The biller is asked to post it again.</source>
        <translation>已请收费单位补记。</translation>
    </message>
    <message>
        <source>The complaint is recorded.</source>
        <translation>投诉已登记。</translation>
    </message>
    <message>
        <source>Service not received</source>
        <translation>缴费后未提供服务</translation>
    </message>
    <message>
        <source>Cut off after paying</source>
        <translation>缴费后仍停供</translation>
    </message>
    <message>
        <source>Late charge after paying</source>
        <translation>缴费后仍计滞纳金</translation>
    </message>
    <message>
        <source>Wrong account</source>
        <translation>缴错户号</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>重复缴费</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>金额有误</translation>
    </message>
    <message>
        <source>Biller informed late</source>
        <translation>通知收费单位延误</translation>
    </message>
    <message>
        <source>Account not updated</source>
        <translation>户头未更新</translation>
    </message>
</context>
<context>
    <name>hui::ApprovalSheet</name>
    <message>
        <source>Reason given</source>
        <translation>申请理由</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>授权后将发生</translation>
    </message>
    <message>
        <source>What will happen after the review</source>
        <translation>复核后将发生</translation>
    </message>
</context>
<context>
    <name>hui::AttachmentBox</name>
    <message>
        <source>Picture of the paper</source>
        <translation>凭证影像</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What the other desk should know</source>
        <translation>给对方的说明</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Choose a picture of the paper</source>
        <translation>选择凭证影像</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>hui::AuthoriseDialog</name>
    <message>
        <source>Authorise</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Supervisor approval</source>
        <translation>主管授权</translation>
    </message>
    <message>
        <source>%1 (%2) asks for: %3</source>
        <translation>%1（%2）申请：%3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Authorise: %1</source>
        <translation>授权%1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>The platform cannot be reached, so nobody can sign. Wait for the line.</source>
        <translation>连不上平台，暂不能授权。恢复联网后再办。</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>申请有效 %1</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Five minutes have passed. Ask again.</source>
        <translation>申请已超过 5 分钟，重新申请。</translation>
    </message>
    <message>
        <source>Ask another desk: %1</source>
        <translation>远程申请：%1</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>平台联系不上</translation>
    </message>
    <message>
        <source>Nobody may sign this offline on this terminal. Wait for the line.</source>
        <translation>本终端无人可离线授权此业务，请待网络恢复。</translation>
    </message>
    <message>
        <source>Authorise offline: %1</source>
        <translation>离线授权%1</translation>
    </message>
    <message>
        <source>The supervisor signs under an offline grant, with the password.</source>
        <translation>主管凭离线授权额度输密码授权。</translation>
    </message>
    <message>
        <source>Signed already by %1: %2</source>
        <translation>%1 已授权，直接沿用：%2</translation>
    </message>
    <message>
        <source>Review by a second person</source>
        <translation>第二人复核</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>复核%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Anybody else of the branch may review. It holds for what stands at the left alone.</source>
        <translation>本网点其他人员均可复核，只对左侧所列内容有效。</translation>
    </message>
    <message>
        <source>It holds for what stands at the left alone. Without the line only who has an offline grant signs.</source>
        <translation>只对左侧所列内容有效。断网时仅持离线授权额度者可授权。</translation>
    </message>
</context>
<context>
    <name>hui::BackButton</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>hui::BillKind</name>
    <message>
        <source>Water</source>
        <translation>水费</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气费</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>物业费</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>取暖费</translation>
    </message>
    <message>
        <source>Cable TV</source>
        <translation>有线电视</translation>
    </message>
    <message>
        <source>Traffic fine</source>
        <translation>交通罚款</translation>
    </message>
    <message>
        <source>Fuel card</source>
        <translation>加油卡充值</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>通讯服务费</translation>
    </message>
    <message>
        <source>Phone top-up</source>
        <translation>话费充值</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>校园缴费</translation>
    </message>
</context>
<context>
    <name>hui::BlankText</name>
    <message>
        <source>Receipts</source>
        <translation>代收业务回单</translation>
    </message>
    <message>
        <source>Certificates of deposit</source>
        <translation>存单</translation>
    </message>
    <message>
        <source>Passbooks</source>
        <translation>存折</translation>
    </message>
    <message>
        <source>Counterfeit documents</source>
        <translation>假币收缴凭证</translation>
    </message>
</context>
<context>
    <name>hui::BrandPanel</name>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>One counter for
the neighbourhood.</source>
        <translation>一个柜台，
办好社区里的事。</translation>
    </message>
    <message>
        <source>Bills, hospital, loans, abroad: asked for once,
carried on online or here.</source>
        <translation>缴费、就医、贷款、出国，一次受理，
线上线下接着办。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Terminal %1</source>
        <translation>终端 %1</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>自检 %1</translation>
    </message>
</context>
<context>
    <name>hui::CashBackCard</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Give cash back</source>
        <translation>退还现金</translation>
    </message>
    <message>
        <source>Count the pieces as they are handed out</source>
        <translation>按实际付出的券别清点</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退还 %1</translation>
    </message>
    <message>
        <source>No till is open: cash cannot be given back.</source>
        <translation>尾箱未开，不能退现金。</translation>
    </message>
    <message>
        <source>The notes and coins do not come to this amount.</source>
        <translation>券别合计与金额不符。</translation>
    </message>
</context>
<context>
    <name>hui::CashOutGuard</name>
    <message>
        <source>%1 is a large payment out.</source>
        <translation>%1 为大额付现。</translation>
    </message>
    <message>
        <source>The bank warns above %1. Check who gets it, then press the key again.</source>
        <translation>单笔付现超过 %1。核对收款人后再按一次。</translation>
    </message>
</context>
<context>
    <name>hui::CashTaking</name>
    <message>
        <source>Cash received</source>
        <translation>实收现金</translation>
    </message>
    <message>
        <source>+ adds up</source>
        <translation>+ 累加</translation>
    </message>
    <message>
        <source>No till is open: cash cannot be taken.</source>
        <translation>尾箱未开，不能收现金。</translation>
    </message>
    <message>
        <source>Change %1: %2</source>
        <translation>找零 %1：%2</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>还差 %1。</translation>
    </message>
    <message>
        <source>The notes and coins do not come to this amount.</source>
        <translation>券别合计与金额不符。</translation>
    </message>
    <message>
        <source>The drawer cannot make this change. Ask for other notes.</source>
        <translation>尾箱凑不出该找零，请客户换券别。</translation>
    </message>
    <message>
        <source>The drawer is being read. Press again in a moment.</source>
        <translation>正在读取尾箱，请稍后再按。</translation>
    </message>
</context>
<context>
    <name>hui::CommandPalette</name>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Nothing found. Try other letters.</source>
        <translation>没有找到，换几个字母再试。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>快速查找</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Task, document or setting</source>
        <translation>业务、单据、设置</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>change scope</source>
        <translation>切换范围</translation>
    </message>
    <message>
        <source>Pinyin initials, words and serial numbers</source>
        <translation>支持拼音首字母、流水号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>hui::CountTable</name>
    <message>
        <source>Denomination</source>
        <translation>券别</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交接数</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点张/枚</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>残损</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>%1实点张数</translation>
    </message>
    <message>
        <source>Damaged pieces of %1</source>
        <translation>%1残损张数</translation>
    </message>
    <message>
        <source>Damaged notes</source>
        <translation>残损券</translation>
    </message>
    <message>
        <source>Differs from the books</source>
        <translation>与账面不符</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>半额</translation>
    </message>
    <message>
        <source>Half pieces of %1</source>
        <translation>%1 半额券张数</translation>
    </message>
    <message>
        <source>Straps: %1</source>
        <translation>%1 把</translation>
    </message>
    <message>
        <source>Bundles: %1</source>
        <translation>%1 捆</translation>
    </message>
    <message>
        <source>Bundles: %1, straps: %2</source>
        <translation>%1 捆 %2 把</translation>
    </message>
</context>
<context>
    <name>hui::CustomerChip</name>
    <message>
        <source>Walk-in</source>
        <translation>未登记客户</translation>
    </message>
    <message>
        <source>Serving ticket %1, %2</source>
        <translation>正在服务 %1，%2</translation>
    </message>
</context>
<context>
    <name>hui::DayPopup</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>hui::DebitPane</name>
    <message>
        <source>Card, account or code</source>
        <translation>卡号/账号/付款码</translation>
    </message>
    <message>
        <source>Let the customer insert the card.</source>
        <translation>请客户插卡或刷卡。</translation>
    </message>
    <message>
        <source>Scan the payment code on the customer&apos;s phone.</source>
        <translation>扫描客户手机付款码。</translation>
    </message>
    <message>
        <source>Read the passbook, or type the account number.</source>
        <translation>读取存折或输入账号。</translation>
    </message>
    <message>
        <source>Read.</source>
        <translation>已读取。</translation>
    </message>
</context>
<context>
    <name>hui::DenominationGrid</name>
    <message>
        <source>¥%1</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 jiao</source>
        <translation>%1 角</translation>
    </message>
    <message>
        <source>%1 fen</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <translation>%1张数</translation>
    </message>
</context>
<context>
    <name>hui::DistanceText</name>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
</context>
<context>
    <name>hui::DocumentFill</name>
    <message>
        <source>This document has expired: see another one.</source>
        <translation>该证件已过期，须另看有效证件。</translation>
    </message>
</context>
<context>
    <name>hui::DutyText</name>
    <message>
        <source>Morning shift</source>
        <translation>上午班</translation>
    </message>
    <message>
        <source>Afternoon shift</source>
        <translation>下午班</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>全天班</translation>
    </message>
    <message>
        <source>Business seal</source>
        <translation>业务受理章</translation>
    </message>
</context>
<context>
    <name>hui::EmptyState</name>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Could not be loaded. %1</source>
        <translation>没有读出来。%1</translation>
    </message>
    <message>
        <source>As of %1; not renewed since.</source>
        <translation>截至 %1，之后没有更新。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>hui::EntryText</name>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Cash put back</source>
        <translation>现金放回</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>打印凭证</translation>
    </message>
    <message>
        <source>Till opened</source>
        <translation>尾箱领用</translation>
    </message>
    <message>
        <source>Till locked</source>
        <translation>锁屏离柜</translation>
    </message>
    <message>
        <source>Till unlocked</source>
        <translation>返岗解锁</translation>
    </message>
    <message>
        <source>Closing count</source>
        <translation>轧账清点</translation>
    </message>
    <message>
        <source>Difference booked</source>
        <translation>差错挂账</translation>
    </message>
    <message>
        <source>Till returned</source>
        <translation>尾箱上缴</translation>
    </message>
    <message>
        <source>Property fee</source>
        <translation>物业费</translation>
    </message>
    <message>
        <source>Cable TV</source>
        <translation>有线电视</translation>
    </message>
    <message>
        <source>Traffic fine</source>
        <translation>交通罚款</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>账单已缴</translation>
    </message>
    <message>
        <source>The amount differs</source>
        <translation>金额不符</translation>
    </message>
    <message>
        <source>The biller refused it</source>
        <translation>收费单位拒绝</translation>
    </message>
    <message>
        <source>The till is not open</source>
        <translation>尾箱未领用</translation>
    </message>
    <message>
        <source>Cannot be reversed</source>
        <translation>不可冲正</translation>
    </message>
    <message>
        <source>Reversed already</source>
        <translation>已冲正过</translation>
    </message>
    <message>
        <source>Not of the same day</source>
        <translation>不是当日业务</translation>
    </message>
    <message>
        <source>The approval is missing</source>
        <translation>缺少授权</translation>
    </message>
    <message>
        <source>The approval is for something else</source>
        <translation>授权与业务不符</translation>
    </message>
    <message>
        <source>The approval came too late</source>
        <translation>授权已过期</translation>
    </message>
    <message>
        <source>The key was used for something else</source>
        <translation>业务键已用于其他业务</translation>
    </message>
    <message>
        <source>The number was used by another operation</source>
        <translation>流水号已被其他业务占用</translation>
    </message>
    <message>
        <source>Bill payment</source>
        <translation>生活缴费</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水费</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气费</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>供暖费</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>固话宽带</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put in suspense</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Unclear payment resolved</source>
        <translation>灰记录处理</translation>
    </message>
    <message>
        <source>Posted again</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Fuel card</source>
        <translation>加油卡</translation>
    </message>
    <message>
        <source>Mobile top-up</source>
        <translation>话费充值</translation>
    </message>
    <message>
        <source>Campus payment</source>
        <translation>校园缴费</translation>
    </message>
    <message>
        <source>The attempt was reversed</source>
        <translation>该次缴费已冲正</translation>
    </message>
    <message>
        <source>Found not to be paid</source>
        <translation>经核实未缴成功</translation>
    </message>
    <message>
        <source>The account does not hold it</source>
        <translation>账户余额不足</translation>
    </message>
    <message>
        <source>The card or account was refused</source>
        <translation>卡或账户无效</translation>
    </message>
    <message>
        <source>Review count</source>
        <translation>换人复核</translation>
    </message>
    <message>
        <source>Spot count</source>
        <translation>碰库</translation>
    </message>
    <message>
        <source>Till back to work</source>
        <translation>尾箱恢复使用</translation>
    </message>
    <message>
        <source>Till sealed</source>
        <translation>尾箱封存</translation>
    </message>
    <message>
        <source>Till closed by force</source>
        <translation>强制关箱</translation>
    </message>
    <message>
        <source>Till handed out</source>
        <translation>尾箱发放</translation>
    </message>
    <message>
        <source>Cash sent</source>
        <translation>现金往出</translation>
    </message>
    <message>
        <source>Cash taken in</source>
        <translation>现金往入</translation>
    </message>
    <message>
        <source>Cash not taken</source>
        <translation>现金拒收</translation>
    </message>
    <message>
        <source>Cash taken back</source>
        <translation>现金收回</translation>
    </message>
    <message>
        <source>Notes exchanged</source>
        <translation>券别兑换</translation>
    </message>
    <message>
        <source>Damaged notes swapped</source>
        <translation>残损券兑换</translation>
    </message>
    <message>
        <source>Counterfeit seized</source>
        <translation>假币收缴</translation>
    </message>
    <message>
        <source>The till was not handed out</source>
        <translation>尾箱未发放给该柜员</translation>
    </message>
    <message>
        <source>The till or its teller is taken</source>
        <translation>尾箱已领用或柜员已有尾箱</translation>
    </message>
    <message>
        <source>Only a manager may do this</source>
        <translation>须网点负责人办理</translation>
    </message>
    <message>
        <source>The receiving till is not open</source>
        <translation>对方尾箱未启用</translation>
    </message>
    <message>
        <source>The document is registered already</source>
        <translation>凭证号已登记</translation>
    </message>
    <message>
        <source>Blank forms taken</source>
        <translation>空白凭证领入</translation>
    </message>
    <message>
        <source>Blank form used</source>
        <translation>空白凭证销号</translation>
    </message>
    <message>
        <source>Blank form void</source>
        <translation>空白凭证作废</translation>
    </message>
    <message>
        <source>Blank forms handed back</source>
        <translation>空白凭证上缴</translation>
    </message>
    <message>
        <source>Blank forms counted</source>
        <translation>空白凭证清点</translation>
    </message>
    <message>
        <source>The form is out of order</source>
        <translation>凭证号码不连续</translation>
    </message>
    <message>
        <source>List taken</source>
        <translation>批量缴费收款</translation>
    </message>
    <message>
        <source>List closed</source>
        <translation>批量缴费结束</translation>
    </message>
    <message>
        <source>The list is not there or closed</source>
        <translation>批量不存在或已结束</translation>
    </message>
    <message>
        <source>The list does not hold as much</source>
        <translation>批量余款不足</translation>
    </message>
    <message>
        <source>Business day opened</source>
        <translation>营业日开启</translation>
    </message>
    <message>
        <source>Business day closed</source>
        <translation>营业日关闭</translation>
    </message>
    <message>
        <source>Business day opened again</source>
        <translation>营业日重开</translation>
    </message>
    <message>
        <source>Day compared</source>
        <translation>日终对账</translation>
    </message>
    <message>
        <source>Kept in suspense</source>
        <translation>签认挂账</translation>
    </message>
    <message>
        <source>Correction of the day</source>
        <translation>对账更正</translation>
    </message>
    <message>
        <source>Reported to the centre</source>
        <translation>上报中心</translation>
    </message>
    <message>
        <source>Suspense cleared</source>
        <translation>销账</translation>
    </message>
    <message>
        <source>The day is in another state</source>
        <translation>营业日状态不符</translation>
    </message>
    <message>
        <source>A cash box is still open</source>
        <translation>还有尾箱未上缴或封存</translation>
    </message>
    <message>
        <source>There is no such difference</source>
        <translation>没有该笔差异</translation>
    </message>
    <message>
        <source>Not in the books as told</source>
        <translation>中心账上无此笔或金额已变</translation>
    </message>
    <message>
        <source>It is not in suspense</source>
        <translation>不在挂账中</translation>
    </message>
    <message>
        <source>Not in the books yet</source>
        <translation>中心账上仍未见</translation>
    </message>
    <message>
        <source>Complaint taken over</source>
        <translation>投诉接手</translation>
    </message>
    <message>
        <source>List undone</source>
        <translation>批量撤销</translation>
    </message>
    <message>
        <source>Cash asked for</source>
        <translation>现金领用申请</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>撤回领用申请</translation>
    </message>
    <message>
        <source>Request not answered</source>
        <translation>领用申请退回</translation>
    </message>
    <message>
        <source>The request is not open any more</source>
        <translation>该申请已处理</translation>
    </message>
    <message>
        <source>Held to %1</source>
        <translation>待 %1 上送</translation>
    </message>
    <message>
        <source>Customer entered</source>
        <translation>客户建档</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>客户资料变更</translation>
    </message>
    <message>
        <source>Customer data decided</source>
        <translation>客户资料差异处理</translation>
    </message>
    <message>
        <source>Blank forms sent</source>
        <translation>空白凭证往出</translation>
    </message>
    <message>
        <source>Blank forms taken in</source>
        <translation>空白凭证往入</translation>
    </message>
    <message>
        <source>Blank forms not taken</source>
        <translation>空白凭证拒收</translation>
    </message>
    <message>
        <source>Blank forms taken back</source>
        <translation>空白凭证退回收回</translation>
    </message>
    <message>
        <source>The forms are not in that box</source>
        <translation>凭证不在该尾箱</translation>
    </message>
    <message>
        <source>Only the vault may do this</source>
        <translation>只能由主尾箱办理</translation>
    </message>
    <message>
        <source>It is not on its way</source>
        <translation>已不在途</translation>
    </message>
    <message>
        <source>Cash out again, not booked</source>
        <translation>平台未受理，退出尾箱</translation>
    </message>
    <message>
        <source>Case answered</source>
        <translation>中心答复</translation>
    </message>
    <message>
        <source>Direct debit agreed</source>
        <translation>代扣签约</translation>
    </message>
    <message>
        <source>Direct debit changed</source>
        <translation>代扣变更</translation>
    </message>
    <message>
        <source>Direct debit: period skipped</source>
        <translation>代扣跳过一期</translation>
    </message>
    <message>
        <source>Direct debit ended</source>
        <translation>代扣解约</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>登记授权</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>撤回授权</translation>
    </message>
    <message>
        <source>Customers linked</source>
        <translation>登记客户关系</translation>
    </message>
    <message>
        <source>Link of customers ended</source>
        <translation>解除客户关系</translation>
    </message>
    <message>
        <source>Label of a customer</source>
        <translation>客户标签变更</translation>
    </message>
    <message>
        <source>Customer shown in clear</source>
        <translation>客户资料明文查看</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>合并客户档案</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>客户换证</translation>
    </message>
    <message>
        <source>The platform has no such customer</source>
        <translation>平台没有该客户</translation>
    </message>
    <message>
        <source>It was decided already</source>
        <translation>差异已处理</translation>
    </message>
    <message>
        <source>The consent stands already</source>
        <translation>该项授权已存在</translation>
    </message>
    <message>
        <source>The consent is not complete</source>
        <translation>授权要素不全</translation>
    </message>
    <message>
        <source>The text was not in force</source>
        <translation>授权文本未生效</translation>
    </message>
    <message>
        <source>There is no such consent now</source>
        <translation>没有该项授权或已撤回</translation>
    </message>
    <message>
        <source>The link is not possible</source>
        <translation>关系不适用或已存在</translation>
    </message>
    <message>
        <source>There is no such link now</source>
        <translation>没有该关系或已解除</translation>
    </message>
    <message>
        <source>The list does not have the label</source>
        <translation>标签不在现行清单内</translation>
    </message>
    <message>
        <source>The records are one already</source>
        <translation>档案已合并</translation>
    </message>
    <message>
        <source>Another record has the certificate</source>
        <translation>证件已在另一客户名下</translation>
    </message>
    <message>
        <source>Registration fee taken</source>
        <translation>挂号费收款</translation>
    </message>
    <message>
        <source>Number asked of the hospital</source>
        <translation>向医院预约</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Registration fee</source>
        <translation>挂号费</translation>
    </message>
    <message>
        <source>The number was held no longer</source>
        <translation>锁号已过期</translation>
    </message>
    <message>
        <source>The hospital did not confirm</source>
        <translation>医院未予确认</translation>
    </message>
    <message>
        <source>The booking stands elsewhere</source>
        <translation>预约已不在此状态</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>已过可取消时限</translation>
    </message>
    <message>
        <source>Case taken in</source>
        <translation>业务受理</translation>
    </message>
    <message>
        <source>Case moved on</source>
        <translation>业务办理</translation>
    </message>
    <message>
        <source>The hospital keeps the number</source>
        <translation>医院不同意取消</translation>
    </message>
    <message>
        <source>School fees taken</source>
        <translation>校园缴费收款</translation>
    </message>
    <message>
        <source>School payment taken back</source>
        <translation>校园缴费撤销</translation>
    </message>
    <message>
        <source>School fees given back</source>
        <translation>校园缴费退款</translation>
    </message>
    <message>
        <source>Cash of a class list taken</source>
        <translation>班级名单收款</translation>
    </message>
    <message>
        <source>Rest of a class list given back</source>
        <translation>班级名单退回余款</translation>
    </message>
    <message>
        <source>A guardian&apos;s consent is missing</source>
        <translation>缺监护人同意</translation>
    </message>
    <message>
        <source>The item has been paid</source>
        <translation>项目已缴清</translation>
    </message>
    <message>
        <source>The term is over</source>
        <translation>学期已停止收费</translation>
    </message>
    <message>
        <source>The school refused it</source>
        <translation>学校未受理</translation>
    </message>
    <message>
        <source>Medical money given back</source>
        <translation>医疗退款</translation>
    </message>
    <message>
        <source>Medical payment taken</source>
        <translation>就医缴费收款</translation>
    </message>
    <message>
        <source>Asked back from a hospital</source>
        <translation>向医院申请退款</translation>
    </message>
    <message>
        <source>Medical paper printed</source>
        <translation>医疗凭证打印</translation>
    </message>
    <message>
        <source>Medical payment</source>
        <translation>就医缴费</translation>
    </message>
    <message>
        <source>Inpatient deposit</source>
        <translation>住院预缴金</translation>
    </message>
    <message>
        <source>Copy of a customer&apos;s data</source>
        <translation>提供个人信息副本</translation>
    </message>
    <message>
        <source>Customer asks to be forgotten</source>
        <translation>客户申请删除信息</translation>
    </message>
    <message>
        <source>Need registered</source>
        <translation>需求登记</translation>
    </message>
    <message>
        <source>Meeting with a licensed person</source>
        <translation>预约持证人员</translation>
    </message>
    <message>
        <source>What became of a meeting</source>
        <translation>面谈结果与回访</translation>
    </message>
    <message>
        <source>Nothing is sold here</source>
        <translation>柜面不办理销售</translation>
    </message>
    <message>
        <source>The need is not complete, or wrong</source>
        <translation>登记要素不全或不符</translation>
    </message>
    <message>
        <source>No risk notice was in force</source>
        <translation>没有生效的风险提示</translation>
    </message>
    <message>
        <source>Another risk notice was in force</source>
        <translation>风险提示版本已更新</translation>
    </message>
    <message>
        <source>The branch has no such need</source>
        <translation>本网点没有该登记</translation>
    </message>
    <message>
        <source>There is no such licensed person</source>
        <translation>没有该持证人员</translation>
    </message>
    <message>
        <source>A meeting stands already</source>
        <translation>已有预约</translation>
    </message>
    <message>
        <source>Nobody is met at that time</source>
        <translation>该时间不接受预约</translation>
    </message>
    <message>
        <source>The time is past</source>
        <translation>预约时间已过</translation>
    </message>
    <message>
        <source>The time was taken meanwhile</source>
        <translation>该时间已被预约</translation>
    </message>
    <message>
        <source>No licence for the line</source>
        <translation>该人员没有此业务资格</translation>
    </message>
    <message>
        <source>The licence ends before that day</source>
        <translation>资格到面谈日已失效</translation>
    </message>
    <message>
        <source>The meeting stands otherwise by now</source>
        <translation>预约已不在此状态</translation>
    </message>
    <message>
        <source>Due back, carried over</source>
        <translation>应退款结转</translation>
    </message>
    <message>
        <source>The payer was not identified</source>
        <translation>未核实付款人身份</translation>
    </message>
    <message>
        <source>Party of a community signed up</source>
        <translation>社区参与方签约</translation>
    </message>
    <message>
        <source>Party of a community left</source>
        <translation>社区参与方退出</translation>
    </message>
    <message>
        <source>Notice to a community</source>
        <translation>社区通知</translation>
    </message>
    <message>
        <source>Party told of a notice</source>
        <translation>通知告知</translation>
    </message>
    <message>
        <source>Offer of a merchant</source>
        <translation>商家优惠</translation>
    </message>
    <message>
        <source>Month of a community settled</source>
        <translation>社区月度结算</translation>
    </message>
    <message>
        <source>There is no such community</source>
        <translation>没有这个社区</translation>
    </message>
    <message>
        <source>The document has signed already</source>
        <translation>该证件已签约</translation>
    </message>
    <message>
        <source>The number of a document is wrong</source>
        <translation>证件号码有误</translation>
    </message>
    <message>
        <source>There is no such party</source>
        <translation>没有此参与方</translation>
    </message>
    <message>
        <source>The party has left</source>
        <translation>该参与方已退出</translation>
    </message>
    <message>
        <source>There is no such notice now</source>
        <translation>没有在有效期内的此通知</translation>
    </message>
    <message>
        <source>The notice is not for this party</source>
        <translation>通知不面向此参与方</translation>
    </message>
    <message>
        <source>There is nothing to settle</source>
        <translation>没有可结算的款项</translation>
    </message>
    <message>
        <source>The month has been settled</source>
        <translation>该月已结算</translation>
    </message>
    <message>
        <source>The shares have changed</source>
        <translation>分配金额已变化</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>线上发起</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>手机填写</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>手机拍传证件</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>手机签名</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>手机评价</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>线上撤回</translation>
    </message>
    <message>
        <source>Paper of a case printed</source>
        <translation>打印业务受理回执</translation>
    </message>
    <message>
        <source>Copies handed in</source>
        <translation>补交影印件</translation>
    </message>
    <message>
        <source>Birth or sex is not the number&apos;s</source>
        <translation>出生日期或性别与证件号码不符</translation>
    </message>
    <message>
        <source>The certificate cannot have this end</source>
        <translation>证件有效期不符</translation>
    </message>
    <message>
        <source>The agent may not act for them</source>
        <translation>无有效代办关系</translation>
    </message>
    <message>
        <source>The case is of another kind</source>
        <translation>受理业务种类不符</translation>
    </message>
    <message>
        <source>The agent&apos;s document has run out</source>
        <translation>代办人证件已过期</translation>
    </message>
    <message>
        <source>Nothing was paid or booked</source>
        <translation>尚未缴费、预约或退款成功</translation>
    </message>
    <message>
        <source>The name is not that of the document&apos;s record</source>
        <translation>姓名与证件档案不符</translation>
    </message>
</context>
<context>
    <name>hui::FactorField</name>
    <message>
        <source>staff card / code</source>
        <translation>员工卡 / 动态码</translation>
    </message>
    <message>
        <source>This is not a staff card.</source>
        <translation>这不是员工卡。</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>员工卡已刷</translation>
    </message>
    <message>
        <source>Six digits, or swipe the card.</source>
        <translation>输入 6 位动态码，或刷员工卡。</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>未登记，免验</translation>
    </message>
    <message>
        <source>Staff card</source>
        <translation>员工卡</translation>
    </message>
    <message>
        <source>Dynamic code</source>
        <translation>动态码</translation>
    </message>
    <message>
        <source>Swipe the card</source>
        <translation>刷员工卡</translation>
    </message>
    <message>
        <source>Empty if you have none</source>
        <translation>未登记则留空</translation>
    </message>
</context>
<context>
    <name>hui::Field</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1未填。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are missing or wrong</source>
        <translation>
            <numerusform>有 %n 项未填或填错</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::FoldBox</name>
    <message>
        <source>Open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>展开：%1</translation>
    </message>
</context>
<context>
    <name>hui::HandoverChecks</name>
    <message>
        <source>%1
%2, checked</source>
        <translation>重要空白凭证 %1
%2，已核对</translation>
    </message>
    <message>
        <source>Seal taken: %1</source>
        <translation>印章已领：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces</source>
        <translation>
            <numerusform>%1，%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
</context>
<context>
    <name>hui::IdentityForm</name>
    <message>
        <source>Branch manager</source>
        <translation>网点负责人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>库管员</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>Operator no.</source>
        <translation>柜员号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Who are you</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>连不上平台</translation>
    </message>
    <message>
        <source>Check the line and try again. Signing in is not possible without it.</source>
        <translation>检查网络后再试，断网时不能登录。</translation>
    </message>
    <message>
        <source>may sign up to ¥%1</source>
        <translation>授权限额 ¥%1</translation>
    </message>
    <message>
        <source>Passed at %1</source>
        <translation>%1 通过</translation>
    </message>
</context>
<context>
    <name>hui::KeyMap</name>
    <message>
        <source>Find anything</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Go to a module</source>
        <translation>切换模块</translation>
    </message>
    <message>
        <source>Quick tasks on the home page</source>
        <translation>工作台常办业务</translation>
    </message>
    <message>
        <source>Show this sheet</source>
        <translation>快捷键表</translation>
    </message>
    <message>
        <source>Ask for an approval</source>
        <translation>申请授权</translation>
    </message>
    <message>
        <source>Fetch or refresh</source>
        <translation>重新查询、刷新</translation>
    </message>
    <message>
        <source>Park the customer</source>
        <translation>挂起当前客户</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>New task for this customer</source>
        <translation>为该客户新办业务</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>补打上一张回单</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Fold or unfold the rail</source>
        <translation>收起、展开导航</translation>
    </message>
    <message>
        <source>Show or hide masked data</source>
        <translation>显示、隐藏余额</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>上一项</translation>
    </message>
    <message>
        <source>Commit the page or dialog</source>
        <translation>提交页面或对话框</translation>
    </message>
    <message>
        <source>Close, or one step back</source>
        <translation>关闭或退一步</translation>
    </message>
    <message>
        <source>Next or previous card</source>
        <translation>上一个、下一个区块</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个页签</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy the row, masked</source>
        <translation>复制该行（脱敏）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Home: cases, payments</source>
        <translation>工作台：业务办理、缴费记录</translation>
    </message>
    <message>
        <source>Something new on this page</source>
        <translation>本页新建</translation>
    </message>
    <message>
        <source>On to the customer&apos;s phone</source>
        <translation>转客户手机</translation>
    </message>
    <message>
        <source>Reject, withdraw or call off</source>
        <translation>退回、撤回或取消</translation>
    </message>
</context>
<context>
    <name>hui::KeyPanel</name>
    <message>
        <source>Keys on the screen</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>删除末位</translation>
    </message>
</context>
<context>
    <name>hui::LockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁屏</translation>
    </message>
    <message>
        <source>%1 (%2) is away. No cash moves meanwhile.</source>
        <translation>%1（%2）暂离，期间现金不动。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message numerus="yes">
        <source>Wrong password. %n more tries.</source>
        <translation>
            <numerusform>密码不对，还可试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many wrong passwords. The operator is signed off as soon as nobody at another desk can sign the open request any more.</source>
        <translation>密码错误次数过多。还有授权申请待其他柜台处理，处理完毕后自动签退。</translation>
    </message>
</context>
<context>
    <name>hui::MainWindow</name>
    <message>
        <source>This page has no receipt to print again.</source>
        <translation>本页没有可补打的回单。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Cash may be taken up to %1 a payment and %2 a day where the biller allows it. It is sent by itself once the line is back.</source>
        <translation>收费单位允许时可收现金：单笔不超过 %1，当日累计不超过 %2。恢复联网后自动上送。</translation>
    </message>
    <message>
        <source>Nothing may be taken until the line is back. Looking up what was done works.</source>
        <translation>恢复联网前不能收款，可以查询已办业务。</translation>
    </message>
    <message>
        <source>What was entered could not be put away: %1</source>
        <translation>挂起内容未能保存：%1</translation>
    </message>
    <message>
        <source>The labels cannot be read: %1</source>
        <translation>客户标签无法读取：%1</translation>
    </message>
    <message>
        <source>A request for a signature is open: %1. Carry on with it or withdraw it first.</source>
        <translation>远程授权申请未了结：%1。先继续办理或撤回。</translation>
    </message>
</context>
<context>
    <name>hui::MatchText</name>
    <message>
        <source>Equal</source>
        <translation>双方一致</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>金额不符</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>本机有平台无</translation>
    </message>
    <message>
        <source>Theirs only</source>
        <translation>平台有本机无</translation>
    </message>
    <message>
        <source>State differs</source>
        <translation>状态不符</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新上送</translation>
    </message>
    <message>
        <source>Ask for the outcome</source>
        <translation>核实结果</translation>
    </message>
    <message>
        <source>Book the correction</source>
        <translation>更正入账</translation>
    </message>
    <message>
        <source>Report to the centre</source>
        <translation>上报中心</translation>
    </message>
    <message>
        <source>Booked so</source>
        <translation>入账属实</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>中心承接</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>网点更正</translation>
    </message>
</context>
<context>
    <name>hui::OpenRequestsDialog</name>
    <message>
        <source>Stay</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Withdraw all</source>
        <translation>全部撤回</translation>
    </message>
    <message>
        <source>Requests for a signature are open</source>
        <translation>授权申请未了结</translation>
    </message>
    <message>
        <source>Somebody may still sign them</source>
        <translation>其他终端仍可授权</translation>
    </message>
    <message>
        <source>Withdraw them, or stay until they are decided.</source>
        <translation>请全部撤回，或返回等待处理。</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>网络中断</translation>
    </message>
    <message>
        <source>They cannot be withdrawn now. The last one ends by itself at %1.</source>
        <translation>现在无法撤回，最晚 %1 自动失效。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Not withdrawn: %1</source>
        <translation>未能撤回：%1</translation>
    </message>
</context>
<context>
    <name>hui::OpenShiftPage</name>
    <message>
        <source>Count is complete</source>
        <translation>清点完毕</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>开班清点</translation>
    </message>
    <message>
        <source>Enter what you find; a custodian signs for it</source>
        <translation>点清尾箱，录入各券别张数，由监交人复核</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Counted (CNY)</source>
        <translation>实点合计（元）</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>交接数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Opening needs the platform; later work does not.</source>
        <translation>开班须联网；开班后断网可继续办理。</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未点完</translation>
    </message>
    <message>
        <source>Enter every denomination; 0 where there is none.</source>
        <translation>各券别都要录入，没有的录 0。</translation>
    </message>
    <message>
        <source>As handed out</source>
        <translation>账实相符</translation>
    </message>
    <message>
        <source>Differs by %1</source>
        <translation>差额 %1</translation>
    </message>
    <message>
        <source>Open and go to work</source>
        <translation>开班，进入工作台</translation>
    </message>
    <message>
        <source>Open drawer %1</source>
        <translation>尾箱 %1 开班</translation>
    </message>
    <message>
        <source>Drawer %1</source>
        <translation>尾箱 %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>未开班</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已开班</translation>
    </message>
    <message>
        <source>The drawer was counted together at the start of the day.</source>
        <translation>开班时双人清点尾箱。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>复点</translation>
    </message>
    <message>
        <source>Park the count</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Parked count</source>
        <translation>已取回暂存</translation>
    </message>
    <message>
        <source>Counted until %1; check it and go on.</source>
        <translation>暂存于 %1，核对后接着点。</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>已暂存</translation>
    </message>
    <message>
        <source>The count is kept on this desk until the end of the day; sign in again to go on.</source>
        <translation>清点数保存在本机，当日有效；重新登录后接着点。</translation>
    </message>
    <message>
        <source>Not everything is checked</source>
        <translation>还有未核对项</translation>
    </message>
    <message>
        <source>Hold forms and seals against these numbers and tick them.</source>
        <translation>逐项核对凭证和印章后勾选。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Drawer limit %1</source>
        <translation>库存限额 %1</translation>
    </message>
    <message>
        <source>The forms in the box are being read</source>
        <translation>正在读取箱内空白凭证</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>读完自动继续。</translation>
    </message>
</context>
<context>
    <name>hui::OwedCard</name>
    <message>
        <source>Due back to customers</source>
        <translation>应退客户款</translation>
    </message>
    <message>
        <source>Why it is not paid out</source>
        <translation>未退原因</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Enter goes to where it is handed out</source>
        <translation>回车前往办理退款</translation>
    </message>
    <message>
        <source>Due back to customers: %1</source>
        <translation>应退客户款 %1</translation>
    </message>
    <message>
        <source>Carry over what is due back</source>
        <translation>应退款结转</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计金额</translation>
    </message>
    <message>
        <source>to be handed out today</source>
        <translation>当日退还</translation>
    </message>
    <message>
        <source>carried over the day</source>
        <translation>结转次日</translation>
    </message>
</context>
<context>
    <name>hui::OwedTableModel</name>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>收款日</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>hui::PaletteListModel</name>
    <message>
        <source>Parked since %1</source>
        <translation>%1 挂起</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>锁定柜台</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签退</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待上送</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>上送中</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需人工处理</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Settings and actions</source>
        <translation>设置与操作</translation>
    </message>
    <message>
        <source>Customer without a number</source>
        <translation>无号客户</translation>
    </message>
</context>
<context>
    <name>hui::PaperCopyField</name>
    <message>
        <source>%1 × %2 · %3 kB</source>
        <translation>%1 × %2 · %3 kB</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>影印件：%1</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a picture of the paper</source>
        <translation>选择证件图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>hui::PaperPane</name>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>hui::ParameterField</name>
    <message>
        <source>(none)</source>
        <translation>（不选）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>校验通过</translation>
    </message>
</context>
<context>
    <name>hui::ParameterText</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n 位数字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 digits</source>
        <translation>%1 至 %2 位数字</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) or digit(s)</source>
        <translation>
            <numerusform>%n 位字母或数字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 letters or digits</source>
        <translation>%1 至 %2 位字母或数字</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>如 %1</translation>
    </message>
    <message>
        <source>Type it, or scan the bar code</source>
        <translation>输入或扫条形码</translation>
    </message>
    <message>
        <source>Type it, or scan the QR code</source>
        <translation>输入或扫二维码</translation>
    </message>
    <message>
        <source>Type it, or swipe the card</source>
        <translation>输入或刷卡</translation>
    </message>
    <message>
        <source>%1 entered, %2 are needed.</source>
        <translation>位数不符：已输 %1 位，应为 %2 位。</translation>
    </message>
    <message>
        <source>%1 entered, at least %2 are needed.</source>
        <translation>位数不符：已输 %1 位，至少 %2 位。</translation>
    </message>
    <message>
        <source>%1 entered, at most %2 are allowed.</source>
        <translation>位数不符：已输 %1 位，最多 %2 位。</translation>
    </message>
    <message>
        <source>Digits only.</source>
        <translation>只能输数字。</translation>
    </message>
    <message>
        <source>Letters and digits only.</source>
        <translation>只能输字母和数字。</translation>
    </message>
    <message>
        <source>Chinese characters, letters and digits only.</source>
        <translation>只能输汉字、字母和数字。</translation>
    </message>
    <message>
        <source>There is a character that may not stand here.</source>
        <translation>含不能使用的字符。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1未填。</translation>
    </message>
    <message>
        <source>There is no such month.</source>
        <translation>没有这个月份。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>从列表中选一项。</translation>
    </message>
    <message>
        <source>Not the form this biller uses: compare it with the bill.</source>
        <translation>与该收费单位的格式不符，与账单核对。</translation>
    </message>
    <message>
        <source>This desk does not understand what the biller asks for.</source>
        <translation>本机版本不识别该收费单位的要求，不能缴费。</translation>
    </message>
    <message>
        <source>Not asked: %1. A customer&apos;s passwords, codes and biometrics are never taken; tell the head office of this form.</source>
        <translation>不采集：%1。客户的密码、验证码和生物特征一律不收集，请报总行更正此表单。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>hui::PayTaking</name>
    <message>
        <source>Means of payment</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>付款码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
</context>
<context>
    <name>hui::PayerAgent</name>
    <message>
        <source>Agent, if any</source>
        <translation>代理人姓名（如有）</translation>
    </message>
    <message>
        <source>Agent&apos;s document</source>
        <translation>代理人证件种类</translation>
    </message>
    <message>
        <source>Agent&apos;s document no.</source>
        <translation>代理人证件号码</translation>
    </message>
    <message>
        <source>Agent: valid until</source>
        <translation>代理人证件有效期至</translation>
    </message>
    <message>
        <source>Agent: issuing country</source>
        <translation>代理人证件签发国（三字码）</translation>
    </message>
    <message>
        <source>This document has expired: see another one.</source>
        <translation>该证件已过期，须另看有效证件。</translation>
    </message>
</context>
<context>
    <name>hui::PayerBasics</name>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Home or work</source>
        <translation>住址或工作单位</translation>
    </message>
</context>
<context>
    <name>hui::PayerCard</name>
    <message>
        <source>Large cash: who pays</source>
        <translation>大额现金：缴款人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件种类</translation>
    </message>
    <message>
        <source>This document has expired: see another one.</source>
        <translation>该证件已过期，须另看有效证件。</translation>
    </message>
    <message>
        <source>Issued by (three letters)</source>
        <translation>签发国（三字码）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Document seen, copy kept.</source>
        <translation>已核对证件并留存复印件。</translation>
    </message>
</context>
<context>
    <name>hui::Pill</name>
    <message>
        <source>Done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待上送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>上送中</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>待授权</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲正</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>hui::PrintBox</name>
    <message>
        <source>Print on paper</source>
        <translation>打印纸质回单</translation>
    </message>
    <message>
        <source>Being printed…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>The folder of the papers cannot be made.</source>
        <translation>无法建立回单文件夹。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>存 PDF</translation>
    </message>
    <message>
        <source>Printed again, no. %1.</source>
        <translation>已补打，第 %1 次。</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>已打印。</translation>
    </message>
    <message>
        <source>Kept as PDF again, no. %1.</source>
        <translation>补打第 %1 次，已存为 PDF。</translation>
    </message>
    <message>
        <source>Kept as PDF.</source>
        <translation>已存为 PDF。</translation>
    </message>
    <message>
        <source>No printer: this paper is not kept as a file.</source>
        <translation>未设置打印机；此单不存为文件。</translation>
    </message>
</context>
<context>
    <name>hui::PrinterText</name>
    <message>
        <source>PDF only</source>
        <translation>仅存 PDF</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印中</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>缺纸</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>上盖未合</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>80 mm roll</source>
        <translation>80 mm 热敏</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Carbon form</source>
        <translation>三联针式</translation>
    </message>
</context>
<context>
    <name>hui::Rail</name>
    <message>
        <source>Modules</source>
        <translation>模块导航</translation>
    </message>
    <message>
        <source>Teller %1</source>
        <translation>柜员 %1</translation>
    </message>
    <message>
        <source>Teller %1 · drawer %2</source>
        <translation>柜员 %1 · 尾箱 %2</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
</context>
<context>
    <name>hui::RailButton</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 笔待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::ReceiptView</name>
    <message>
        <source>Receipt preview</source>
        <translation>回单预览</translation>
    </message>
</context>
<context>
    <name>hui::RemoteWait</name>
    <message>
        <source>Withdraw</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Signature from another desk</source>
        <translation>远程授权</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申请事项</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Other pages can be used meanwhile</source>
        <translation>其他页面可照常使用</translation>
    </message>
    <message>
        <source>This page waits as it is. To change something, withdraw.</source>
        <translation>本页保持原样等待；要修改，先撤回申请。</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>网络中断</translation>
    </message>
    <message>
        <source>The request is kept and asked for again once the line is back.</source>
        <translation>申请已保留，网络恢复后自动续查。</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>waiting, %1 left</source>
        <translation>待授权，剩 %1</translation>
    </message>
    <message>
        <source>signed, good for %1</source>
        <translation>已授权，%1 内有效</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>Signed by %1 (%2)</source>
        <translation>%1（%2）已授权</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>%1 已退回</translation>
    </message>
    <message>
        <source>The request was not taken</source>
        <translation>申请未受理</translation>
    </message>
    <message>
        <source>Nobody signed in time</source>
        <translation>未在时限内授权</translation>
    </message>
    <message>
        <source>Close this and ask again.</source>
        <translation>关闭后重新申请。</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已授权：%1</translation>
    </message>
    <message>
        <source>Not signed: %1</source>
        <translation>未授权：%1</translation>
    </message>
    <message>
        <source>The request was taken back</source>
        <translation>申请已撤回</translation>
    </message>
    <message>
        <source>Taken back: the operation has changed</source>
        <translation>已撤回：业务内容已变更</translation>
    </message>
    <message>
        <source>What was asked for is not what would be done now. Close this and ask again.</source>
        <translation>现在要办的与申请授权的内容不一致。请关闭后重新申请。</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送往</translation>
    </message>
    <message>
        <source>other desks of this branch</source>
        <translation>本网点其他柜台</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次申请</translation>
    </message>
    <message>
        <source>Ask again, or close this.</source>
        <translation>可再次申请，或关闭。</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>确认撤回</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>Withdraw the request?</source>
        <translation>撤回该申请？</translation>
    </message>
    <message>
        <source>Nobody can sign it then. What was entered here stays.</source>
        <translation>撤回后无人可授权，本页已填内容保留。</translation>
    </message>
</context>
<context>
    <name>hui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>hui::SignInPage</name>
    <message>
        <source>Sign in and open</source>
        <translation>登录与开班</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色、深色</translation>
    </message>
    <message>
        <source>Signing in needs the platform. Once signed in, the desk goes on without it.</source>
        <translation>登录须联网；登录后断网可继续办理。</translation>
    </message>
    <message>
        <source>The journal of this terminal does not verify</source>
        <translation>本终端流水校验不通过</translation>
    </message>
    <message>
        <source>Do not work at it. Call support; code %1.</source>
        <translation>不要在本终端办理业务，报科技支持。代码 %1</translation>
    </message>
    <message>
        <source>Drawer %1 is open in other hands</source>
        <translation>尾箱 %1 由他人启用</translation>
    </message>
    <message>
        <source>It was opened by %1 and must be returned first.</source>
        <translation>由柜员 %1 开班，须先交回。</translation>
    </message>
</context>
<context>
    <name>hui::SignOperation</name>
    <message>
        <source>Drawer %1, cash</source>
        <translation>尾箱 %1 现金</translation>
    </message>
</context>
<context>
    <name>hui::SignerForm</name>
    <message>
        <source>Who signs, and how</source>
        <translation>授权方式</translation>
    </message>
    <message>
        <source>Supervisor no.</source>
        <translation>主管工号</translation>
    </message>
    <message>
        <source>Supervisor&apos;s card</source>
        <translation>主管员工卡</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>授权意见</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Staff card</source>
        <translation>员工卡</translation>
    </message>
    <message>
        <source>not the one who asks</source>
        <translation>不能是申请柜员本人</translation>
    </message>
    <message>
        <source>Goes into the audit trail</source>
        <translation>批注将写入审计日志</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Whoever asks cannot sign. Call a supervisor.</source>
        <translation>不能授权自己的申请，换主管办理。</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>Number or password is wrong.</source>
        <translation>工号或密码不对。</translation>
    </message>
    <message>
        <source>This person may not sign. Call a supervisor.</source>
        <translation>该人员无授权权限，换主管办理。</translation>
    </message>
    <message>
        <source>Only the manager of the branch may sign this.</source>
        <translation>须由网点负责人授权。</translation>
    </message>
    <message>
        <source>The amount is above this person&apos;s limit.</source>
        <translation>金额超过该主管的授权限额。</translation>
    </message>
    <message>
        <source>This number is locked after wrong passwords.</source>
        <translation>密码多次输错，该工号已锁定。</translation>
    </message>
    <message>
        <source>Card or password is wrong.</source>
        <translation>员工卡或密码不对。</translation>
    </message>
    <message>
        <source>The platform confirms what is signed once the line is back. May sign:</source>
        <translation>网络恢复后由平台确认。可授权主管：</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n more, %3 yuan in all, until %4</source>
        <translation>
            <numerusform>%1 %2：还可 %n 笔、共 %3 元，至 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>This is signed at another desk, not here.</source>
        <translation>此项业务须异地授权，不能在本柜授权。</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送往</translation>
    </message>
    <message>
        <source>The request goes there with what is shown here. Until it is decided, other pages can be used and this one waits.</source>
        <translation>申请连同此处显示的内容一并送出。批复前可办其他业务，本页等待。</translation>
    </message>
    <message>
        <source>Other desks of this branch</source>
        <translation>本网点其他柜台</translation>
    </message>
    <message>
        <source>This is signed in another branch, not in this one.</source>
        <translation>此项须由其他网点或授权中心授权，本网点不能授权。</translation>
    </message>
    <message>
        <source>Reviewer no.</source>
        <translation>复核人工号</translation>
    </message>
    <message>
        <source>Reviewer&apos;s card</source>
        <translation>复核人员工卡</translation>
    </message>
    <message>
        <source>Remarks of the review</source>
        <translation>复核意见</translation>
    </message>
</context>
<context>
    <name>hui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待同步</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Devices %1/%2</source>
        <translation>自检 %1/%2</translation>
    </message>
    <message>
        <source>Drawer %1</source>
        <translation>尾箱 %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Policy good until</source>
        <translation>策略有效至</translation>
    </message>
</context>
<context>
    <name>hui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>全部完成</translation>
    </message>
</context>
<context>
    <name>hui::TerminalCheck</name>
    <message>
        <source>Enrolment</source>
        <translation>终端注册</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台连接</translation>
    </message>
    <message>
        <source>Local journal</source>
        <translation>本地流水</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>缴费目录</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n 城</numerusform>
        </translation>
    </message>
    <message>
        <source>No line</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Less than 1 GiB</source>
        <translation>剩余不足 1 GiB</translation>
    </message>
    <message>
        <source>Nothing more is recorded</source>
        <translation>已停止记账</translation>
    </message>
    <message>
        <source>Stopped by the platform</source>
        <translation>平台已停用</translation>
    </message>
    <message>
        <source>The disk of this terminal is filling up</source>
        <translation>本机磁盘空间不足</translation>
    </message>
    <message>
        <source>Less than 1 GiB is left. Have IT make room; below 200 MiB nothing more is recorded.</source>
        <translation>剩余不足 1 GiB，请科技人员清理；不足 200 MiB 时将停止记录新业务。</translation>
    </message>
    <message>
        <source>The disk of this terminal is nearly full</source>
        <translation>本机磁盘将满</translation>
    </message>
    <message>
        <source>Nothing more is recorded. What is recorded is still sent. Take no cash and call IT.</source>
        <translation>不再记录新业务，已记录的仍会上送。请勿收现，立即联系科技人员。</translation>
    </message>
    <message>
        <source>The platform has stopped this terminal</source>
        <translation>平台已停用本机</translation>
    </message>
    <message>
        <source>No copy kept</source>
        <translation>备份未保存</translation>
    </message>
    <message>
        <source>No safety copy of the journal could be kept</source>
        <translation>流水备份未能保存</translation>
    </message>
    <message>
        <source>Work goes on, and every operation is recorded. Have IT look at the disk of this terminal today; it is tried again every hour.</source>
        <translation>业务照常，每笔均已记录。请科技人员今日检查本机磁盘；系统每小时重试。</translation>
    </message>
    <message>
        <source>Nothing more is recorded. The page Sync says why, under Device and network.</source>
        <translation>不再记录新业务。原因见“同步 › 设备与网络”。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回单打印</translation>
    </message>
    <message>
        <source>Cannot be kept</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>存为 PDF</translation>
    </message>
</context>
<context>
    <name>hui::TillText</name>
    <message>
        <source>Not opened</source>
        <translation>未开箱</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁屏</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>清点中</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>账实相符</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>长款</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短款</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已上缴</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>第一次清点</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>复点</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
</context>
<context>
    <name>hui::TopBar</name>
    <message>
        <source>Find tasks or documents</source>
        <translation>搜索业务、单据</translation>
    </message>
    <message>
        <source>Nobody is being served</source>
        <translation>当前无服务客户</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待授权</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>锁屏（Ctrl+L）</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>叫下一位</translation>
    </message>
</context>
<context>
    <name>hui::admin::AdminPage</name>
    <message>
        <source>Open platform</source>
        <translation>开放平台</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作机构</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>组合服务</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>新增机构</translation>
    </message>
</context>
<context>
    <name>hui::admin::AdminText</name>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Business park</source>
        <translation>园区</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation>校区</translation>
    </message>
    <message>
        <source>Merchants</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Lending</source>
        <translation>小微</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>出国</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>未开通</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已开通</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已下线</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>hui::admin::CentreCall</name>
    <message>
        <source>At: %1</source>
        <translation>位置：%1</translation>
    </message>
</context>
<context>
    <name>hui::admin::CompositionsView</name>
    <message>
        <source>Partner</source>
        <translation>合作机构</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>组合服务</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>组合服务</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>No partner has composed anything yet.</source>
        <translation>尚无组合服务。</translation>
    </message>
    <message>
        <source>Choose a composition.</source>
        <translation>请选择组合服务。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>下线</translation>
    </message>
    <message>
        <source>Publish a composition</source>
        <translation>发布组合服务</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>需填写</translation>
    </message>
    <message>
        <source>When it fails: %1</source>
        <translation>失败时：%1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>hui::admin::GrantForm</name>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>即将下线</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>未开放</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已下线</translation>
    </message>
    <message>
        <source>Grant interfaces</source>
        <translation>授权接口</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>Have it signed</source>
        <translation>提请授权</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search the interfaces</source>
        <translation>检索接口</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, code</source>
        <translation>名称、拼音、首字母或编码</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message numerus="yes">
        <source>Have %n interface(s) signed</source>
        <translation>
            <numerusform>提请授权 %n 个接口</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::admin::PartnerForm</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Field of business</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Branch that answers</source>
        <translation>受理网点</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止期</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>每分钟调用次数</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>每日调用次数</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作机构</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>新增机构</translation>
    </message>
</context>
<context>
    <name>hui::admin::PartnerPane</name>
    <message>
        <source>Partner</source>
        <translation>合作机构</translation>
    </message>
    <message>
        <source>What of the partner</source>
        <translation>机构信息</translation>
    </message>
    <message>
        <source>Of the partner</source>
        <translation>机构信息</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>开通</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授权接口</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>协议期</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>调用限额</translation>
    </message>
    <message>
        <source>Calls today</source>
        <translation>今日调用</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>接口授权</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>The secret is shown this once</source>
        <translation>密钥仅显示这一次</translation>
    </message>
    <message>
        <source>Client %1, secret %2. Hand both to the partner; nobody can show them again.</source>
        <translation>客户端 %1，密钥 %2。请交合作机构，之后无法再次显示。</translation>
    </message>
    <message>
        <source>%1 a minute · %2 a day</source>
        <translation>每分钟 %1 次 · 每日 %2 次</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>In vain</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>No key was made yet.</source>
        <translation>尚未生成密钥。</translation>
    </message>
    <message>
        <source>Nothing was called in fourteen days.</source>
        <translation>近 14 天无调用。</translation>
    </message>
    <message>
        <source>Nothing is granted yet.</source>
        <translation>尚未授权接口。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>of a grant</comment>
        <translation>授权期</translation>
    </message>
</context>
<context>
    <name>hui::admin::PartnersView</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作机构</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作机构</translation>
    </message>
    <message>
        <source>No partner was entered yet.</source>
        <translation>尚无合作机构。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>协议期</translation>
    </message>
    <message>
        <source>Change a partner</source>
        <translation>变更合作机构</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>每分钟调用次数</translation>
    </message>
    <message>
        <source>Calls a day</source>
        <translation>每日调用次数</translation>
    </message>
    <message>
        <source>Open a partner</source>
        <translation>开通合作机构</translation>
    </message>
    <message>
        <source>Resume a partner</source>
        <translation>恢复合作机构</translation>
    </message>
    <message>
        <source>Grant interfaces</source>
        <translation>授权接口</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
</context>
<context>
    <name>hui::advice::AdvicePage</name>
    <message>
        <source>Lines</source>
        <translation>业务线</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>咨询转介</translation>
    </message>
    <message>
        <source>The information could not be read</source>
        <translation>未能读取资料</translation>
    </message>
    <message>
        <source>Off line: no meeting can be booked</source>
        <translation>离线：不能预约</translation>
    </message>
    <message>
        <source>A need is registered all the same and sent later. Information and risk notices are those told last.</source>
        <translation>需求照常登记，联机后上送。资料与风险提示为最近一次取得的版本。</translation>
    </message>
    <message>
        <source>The need is registered</source>
        <translation>需求已登记</translation>
    </message>
    <message>
        <source>Refer it at the right, or take the next customer.</source>
        <translation>可在右侧转介，或接待下一位。</translation>
    </message>
</context>
<context>
    <name>hui::advice::AdviceSlipCard</name>
    <message>
        <source>Back to the referral</source>
        <translation>返回转介</translation>
    </message>
</context>
<context>
    <name>hui::advice::InformationCard</name>
    <message>
        <source>Information</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Nothing is valid today.</source>
        <translation>今日没有有效资料。</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation>%1 · 有效至 %2</translation>
    </message>
</context>
<context>
    <name>hui::advice::InformationTableModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>hui::advice::MeetingCard</name>
    <message>
        <source>Referral</source>
        <translation>转介</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Licensed person</source>
        <translation>持证人员</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>可约时间</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>%1 (branch %2)</source>
        <translation>%1（网点 %2）</translation>
    </message>
    <message>
        <source>Nobody is met on that day. Choose another.</source>
        <translation>当日不可预约，请另选日期。</translation>
    </message>
    <message>
        <source>Risk notice %1 confirmed</source>
        <translation>已确认风险提示 %1</translation>
    </message>
    <message>
        <source>Meeting: %1, %2</source>
        <translation>预约：%1，%2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Book the meeting</source>
        <translation>确认预约</translation>
    </message>
    <message>
        <source>Call the meeting off</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>已面谈</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Choose a need to refer it to a licensed person.</source>
        <translation>选择一条需求，转介给持证人员。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未办成：%1</translation>
    </message>
    <message>
        <source>Off line: a meeting is booked when the line is back.</source>
        <translation>离线：请联机后再预约。</translation>
    </message>
    <message>
        <source>Nobody holds a licence for this line on that day.</source>
        <translation>当日没有持有效资格的人员。</translation>
    </message>
    <message>
        <source>Why it is called off</source>
        <translation>取消原因</translation>
    </message>
</context>
<context>
    <name>hui::advice::NeedCard</name>
    <message>
        <source>Register a need</source>
        <translation>需求登记</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Register the need</source>
        <translation>登记需求</translation>
    </message>
    <message>
        <source>Customers and others; nothing is sold here</source>
        <translation>客户与非客户均可，不办理销售</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>About how much</source>
        <translation>意向金额</translation>
    </message>
    <message>
        <source>a band, no amount</source>
        <translation>选区间，不填金额</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits.</source>
        <translation>手机号为 11 位数字。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>hui::advice::NeedsCard</name>
    <message>
        <source>Needs of the branch</source>
        <translation>本网点需求</translation>
    </message>
    <message>
        <source>No need has been registered.</source>
        <translation>尚无需求登记。</translation>
    </message>
</context>
<context>
    <name>hui::advice::NoticeBox</name>
    <message>
        <source>Risk notice, version %1</source>
        <translation>风险提示（版本 %1）</translation>
    </message>
    <message>
        <source>Risk notice</source>
        <translation>风险提示</translation>
    </message>
    <message>
        <source>No risk notice is in force: nothing can be registered.</source>
        <translation>没有生效的风险提示，不能登记。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Read it with the customer, paragraph by paragraph, then confirm.</source>
        <translation>与客户逐条阅读，读完再确认。</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>已读 %1/%2</translation>
    </message>
    <message>
        <source>The customer confirms</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>下一条</translation>
    </message>
</context>
<context>
    <name>hui::advice::ReferralTableModel</name>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hui::approvals::ApprovalsPage</name>
    <message>
        <source>No desk waits for a signature.</source>
        <translation>没有待授权的申请。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Requests for a signature</source>
        <translation>授权申请</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>申请状态</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>授权申请</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待授权</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Signed offline</source>
        <translation>离线授权</translation>
    </message>
    <message>
        <source>Offline grants</source>
        <translation>离线授权额度</translation>
    </message>
    <message>
        <source>of this branch and sent to it</source>
        <translation>本网点及送来本处的</translation>
    </message>
</context>
<context>
    <name>hui::approvals::DecisionEntry</name>
    <message>
        <source>Your password</source>
        <translation>本人密码</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>第二因素</translation>
    </message>
    <message>
        <source>Goes into the audit trail</source>
        <translation>批注将写入审计日志</translation>
    </message>
</context>
<context>
    <name>hui::approvals::EvidenceView</name>
    <message>
        <source>Picture of the paper</source>
        <translation>凭证影像</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>随附材料</translation>
    </message>
</context>
<context>
    <name>hui::approvals::FilterRow</name>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>业务种类</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部业务</translation>
    </message>
    <message>
        <source>From amount</source>
        <translation>金额不低于</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Every branch</source>
        <translation>全部网点</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>本网点</translation>
    </message>
</context>
<context>
    <name>hui::approvals::GrantPane</name>
    <message>
        <source>Offline grant</source>
        <translation>离线授权额度</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Times left</source>
        <translation>剩余笔数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Amount left</source>
        <translation>剩余金额</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>每笔至多 %1</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>确认撤销</translation>
    </message>
    <message>
        <source>Nobody signs offline as %1 any more</source>
        <translation>%1 将不能再离线授权</translation>
    </message>
    <message>
        <source>No answer from the platform</source>
        <translation>平台没有应答</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>未撤销</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>撤销人</translation>
    </message>
    <message>
        <source>Revoked at</source>
        <translation>撤销时间</translation>
    </message>
    <message>
        <source>Allow now</source>
        <translation>确认恢复</translation>
    </message>
    <message>
        <source>%1 may sign offline again</source>
        <translation>%1 可再次离线授权</translation>
    </message>
    <message>
        <source>On each desk of the branch from its next sign-in on. Press the key once more.</source>
        <translation>本网点各终端下次签到后生效。再按一次确认。</translation>
    </message>
    <message>
        <source>On no desk of the branch, until another supervisor allows it again. What was signed before stays in order. Press the key once more.</source>
        <translation>本网点所有终端即刻停用，由其他主管恢复前不再发放；此前的授权仍有效。再按一次确认。</translation>
    </message>
    <message>
        <source>A grant is revoked or allowed there, for all desks. Do it once more when the line is back.</source>
        <translation>撤销与恢复由平台办理，对全部终端生效。联机后请再办一次。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>未恢复</translation>
    </message>
</context>
<context>
    <name>hui::approvals::GrantTableModel</name>
    <message>
        <source>Over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>授权人</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Times left</source>
        <translation>剩余笔数</translation>
    </message>
    <message>
        <source>Amount left</source>
        <translation>剩余金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>hui::approvals::GrantView</name>
    <message>
        <source>Offline grants</source>
        <translation>离线授权额度</translation>
    </message>
    <message>
        <source>of this terminal</source>
        <translation>本终端</translation>
    </message>
    <message>
        <source>The offline grants of %1 are revoked</source>
        <translation>已撤销 %1 的离线授权额度</translation>
    </message>
    <message>
        <source>Nobody may sign offline on this terminal.</source>
        <translation>本终端没有可离线授权的人员。</translation>
    </message>
    <message>
        <source>%1 may sign offline again</source>
        <translation>%1 可再次离线授权</translation>
    </message>
</context>
<context>
    <name>hui::approvals::OfflinePane</name>
    <message>
        <source>The grant had been revoked before it was signed.</source>
        <translation>授权时该离线授权已被撤销。</translation>
    </message>
    <message>
        <source>It was signed outside the hours of the grant.</source>
        <translation>授权时间不在离线授权有效期内。</translation>
    </message>
    <message>
        <source>The grant does not cover this kind or amount.</source>
        <translation>业务种类或金额超出离线授权范围。</translation>
    </message>
    <message>
        <source>The grant had been used up.</source>
        <translation>离线授权额度已用完。</translation>
    </message>
    <message>
        <source>The clock of the terminal was wrong.</source>
        <translation>终端时钟有误。</translation>
    </message>
    <message>
        <source>Offline signature</source>
        <translation>离线授权</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>补审意见</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Uphold</source>
        <translation>补审通过</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>申请理由</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>授权意见</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>授权时间</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>待平台确认</translation>
    </message>
    <message>
        <source>The platform judges it once the operation has been sent.</source>
        <translation>业务上传后由平台核定。</translation>
    </message>
    <message>
        <source>Confirmed by the platform</source>
        <translation>平台已确认</translation>
    </message>
    <message>
        <source>Another supervisor reviews it</source>
        <translation>须由另一主管补审</translation>
    </message>
    <message>
        <source>Upheld by %1</source>
        <translation>%1 补审通过</translation>
    </message>
    <message>
        <source>Disputed by %1</source>
        <translation>%1 补审有异议</translation>
    </message>
    <message>
        <source>No answer from the platform</source>
        <translation>平台未应答</translation>
    </message>
    <message>
        <source>Do it once more: what was decided is decided only once.</source>
        <translation>请再提交一次，不会重复处理。</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>未完成补审</translation>
    </message>
</context>
<context>
    <name>hui::approvals::OfflineTableModel</name>
    <message>
        <source>Unconfirmed</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待补审</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>补审通过</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hui::approvals::OfflineView</name>
    <message>
        <source>Signatures given offline</source>
        <translation>离线授权清单</translation>
    </message>
    <message>
        <source>Signed offline</source>
        <translation>离线授权</translation>
    </message>
    <message>
        <source>in this branch</source>
        <translation>本网点</translation>
    </message>
    <message>
        <source>Nothing was signed offline.</source>
        <translation>没有离线授权。</translation>
    </message>
</context>
<context>
    <name>hui::approvals::RequestPane</name>
    <message>
        <source>Request</source>
        <translation>申请内容</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>授权意见</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退回申请</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>needed to reject</source>
        <translation>退回时必填</translation>
    </message>
    <message>
        <source>Your own request</source>
        <translation>本人提交的申请</translation>
    </message>
    <message>
        <source>Somebody else decides it.</source>
        <translation>须由他人处理。</translation>
    </message>
    <message>
        <source>This cannot be signed</source>
        <translation>不能授权</translation>
    </message>
    <message>
        <source>What is shown is not what the signature would stand for. Tell IT.</source>
        <translation>所示内容与授权内容不符，请联系科技人员。</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>%1 已授权</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>%1 已退回</translation>
    </message>
    <message>
        <source>Taken back by who asked</source>
        <translation>申请人已撤回</translation>
    </message>
    <message>
        <source>Nobody decided in time</source>
        <translation>逾期未处理</translation>
    </message>
    <message>
        <source>No answer from the platform</source>
        <translation>平台无应答</translation>
    </message>
    <message>
        <source>Do it once more: what was decided is decided only once.</source>
        <translation>请重试；重复提交只处理一次。</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>What was sent along did not come</source>
        <translation>随附材料未取到</translation>
    </message>
    <message>
        <source>Choose the request once more.</source>
        <translation>请重新选择该申请。</translation>
    </message>
    <message>
        <source>What was sent along is not what the request names. Tell IT.</source>
        <translation>随附材料与申请不符，请联系科技人员。</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送往</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>看附件</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>授权 %1</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <translation>申请有效 %1</translation>
    </message>
</context>
<context>
    <name>hui::approvals::RequestTableModel</name>
    <message>
        <source>Waiting</source>
        <translation>待授权</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>本网点</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
</context>
<context>
    <name>hui::billpay::AmountPane</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>%1 的整数倍</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>缴费金额</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::BasketCard</name>
    <message>
        <source>In one go</source>
        <translation>合并收款</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::BatchTableModel</name>
    <message>
        <source>Not taken</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记账</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>%1 See line %2.</source>
        <translation>%1 见第 %2 行。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>户名</translation>
    </message>
</context>
<context>
    <name>hui::billpay::BatchView</name>
    <message>
        <source>This list was interrupted.</source>
        <translation>该批量曾中断。</translation>
    </message>
    <message>
        <source>Its money was taken. Go on, or close it and give back the rest.</source>
        <translation>款项已收。可继续缴费，或结束批量并退回余款。</translation>
    </message>
    <message>
        <source>All rows are done.</source>
        <translation>全部明细已处理。</translation>
    </message>
    <message>
        <source>Close the list; what was not paid is given back.</source>
        <translation>请结束批量，未缴部分退回客户。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows wait.</source>
        <translation>
            <numerusform>%n 笔等待中。</numerusform>
        </translation>
    </message>
    <message>
        <source>For the line, or until the platform has confirmed the money.</source>
        <translation>等待网络恢复或中心确认收款。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows are not paid.</source>
        <translation>
            <numerusform>已停止，%n 笔未缴。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on, or close the list and give back the rest.</source>
        <translation>可继续，或结束批量并退回余款。</translation>
    </message>
    <message>
        <source>The list was put away. No money was taken.</source>
        <translation>批量已作废，未收款。</translation>
    </message>
    <message>
        <source>Give back %1.</source>
        <translation>请退回客户 %1 元。</translation>
    </message>
    <message>
        <source>Then save the result for whoever brought the list.</source>
        <translation>再导出结果文件交委托单位。</translation>
    </message>
    <message>
        <source>The list is closed.</source>
        <translation>批量已结束。</translation>
    </message>
    <message>
        <source>Save the result for whoever brought the list.</source>
        <translation>请导出结果文件交委托单位。</translation>
    </message>
    <message>
        <source>List of payments</source>
        <translation>批量缴费</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>返回缴费</translation>
    </message>
    <message>
        <source>Open a CSV file or a workbook, or drop it here.</source>
        <translation>打开 CSV 或 XLSX 文件，或拖放到此处。</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>办理进度</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件明细</translation>
    </message>
    <message>
        <source>Wrong, not taken</source>
        <translation>有误未受理</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记账</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>应退余款</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>已处理明细</translation>
    </message>
    <message>
        <source>Biller of rows that name none</source>
        <translation>默认收费单位</translation>
    </message>
    <message>
        <source>number or full name</source>
        <translation>编号或全称</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续缴费</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>结束批量</translation>
    </message>
    <message>
        <source>Open a list of payments</source>
        <translation>打开批量文件</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx)</source>
        <translation>批量文件 (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>A list is open.</source>
        <translation>有批量未结束。</translation>
    </message>
    <message>
        <source>Close it first.</source>
        <translation>请先结束该批量。</translation>
    </message>
    <message>
        <source>The result is saved.</source>
        <translation>结果已导出。</translation>
    </message>
    <message>
        <source>%1 rows · %2</source>
        <translation>%1 笔 · %2 元</translation>
    </message>
    <message>
        <source>Their biller opens at %1; the list goes on by itself then.</source>
        <translation>收费单位 %1 开放，届时自动继续。</translation>
    </message>
    <message>
        <source>The file does not say what its columns are.</source>
        <translation>文件未标明各列内容，先选列。</translation>
    </message>
    <message>
        <source>Lists of today</source>
        <translation>今日批量</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>打印汇总单</translation>
    </message>
    <message>
        <source>For a second person</source>
        <translation>需授权</translation>
    </message>
</context>
<context>
    <name>hui::billpay::BillTableModel</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 已选</translation>
    </message>
    <message>
        <source>%1 not chosen</source>
        <translation>%1 未选</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Late fee</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应缴金额</translation>
    </message>
</context>
<context>
    <name>hui::billpay::BillerPicker</name>
    <message>
        <source>Often</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Pinyin initials, such as sz</source>
        <translation>拼音首字母，如 sz</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Bill kind</source>
        <translation>缴费种类</translation>
    </message>
    <message>
        <source>Mark ☆</source>
        <translation>收藏 ☆</translation>
    </message>
    <message>
        <source>Marked ★</source>
        <translation>已收藏 ★</translation>
    </message>
    <message>
        <source>Customer&apos;s</source>
        <translation>该客户</translation>
    </message>
    <message>
        <source>Customer&apos;s ★</source>
        <translation>客户已收藏 ★</translation>
    </message>
    <message>
        <source>Mark for the customer ☆</source>
        <translation>为客户收藏 ☆</translation>
    </message>
</context>
<context>
    <name>hui::billpay::BillsCard</name>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Enter the account to see what is open.</source>
        <translation>录入户号后显示待缴账单。</translation>
    </message>
    <message>
        <source>Open bills</source>
        <translation>待缴账单</translation>
    </message>
    <message>
        <source>Period on the bill</source>
        <translation>账单账期</translation>
    </message>
    <message>
        <source>Year and month, such as 2026-03.</source>
        <translation>填年月，如 2026-03。</translation>
    </message>
    <message>
        <source>Amount on the bill</source>
        <translation>账单金额</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>金额须大于零。</translation>
    </message>
    <message>
        <source>At most %1 may be taken offline.</source>
        <translation>离线单笔最多收 %1。</translation>
    </message>
    <message>
        <source>Asking the biller …</source>
        <translation>正在向收费单位查询……</translation>
    </message>
    <message>
        <source>Fetched %1</source>
        <translation>%1 查得</translation>
    </message>
    <message numerus="yes">
        <source>%n periods chosen</source>
        <translation>
            <numerusform>已选 %n 期</numerusform>
        </translation>
    </message>
    <message>
        <source>No bill: the customer says how much.</source>
        <translation>无账单，按客户要求的金额缴费。</translation>
    </message>
    <message>
        <source>China Mobile</source>
        <translation>中国移动</translation>
    </message>
    <message>
        <source>China Unicom</source>
        <translation>中国联通</translation>
    </message>
    <message>
        <source>China Telecom</source>
        <translation>中国电信</translation>
    </message>
    <message>
        <source>China Broadnet</source>
        <translation>中国广电</translation>
    </message>
    <message>
        <source>Show its bills</source>
        <translation>查该项账单</translation>
    </message>
    <message>
        <source>This account was asked about too often. The biller answers again from %1 on.</source>
        <translation>该户号查询过于频繁，%1 后可再查。</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>缴费项</translation>
    </message>
    <message>
        <source>This biller sells nothing for this account.</source>
        <translation>该收费单位没有适用此户号的套餐。</translation>
    </message>
    <message>
        <source>No bill: the customer says which plan.</source>
        <translation>无账单，请客户选择套餐。</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>户名与客户一致</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>户名与客户不同</translation>
    </message>
</context>
<context>
    <name>hui::billpay::CashCard</name>
    <message>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>实收现金</translation>
    </message>
    <message>
        <source>+ adds up</source>
        <translation>Enter 确认，+ 累加</translation>
    </message>
    <message>
        <source>Notes and coins received</source>
        <translation>实收券别</translation>
    </message>
    <message>
        <source>Amount due (CNY)</source>
        <translation>应收金额（元）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>确认收款 %1</translation>
    </message>
    <message>
        <source>No till is open: cash cannot be taken.</source>
        <translation>尾箱未开，不能收现金。</translation>
    </message>
    <message>
        <source>The drawer cannot make this change. Ask for other notes.</source>
        <translation>尾箱零钱不足，无法找零，换其他券别。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>还差 %1 元。</translation>
    </message>
    <message>
        <source>The notes and coins do not come to this amount.</source>
        <translation>券别合计与实收金额不符。</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Customer&apos;s code</source>
        <translation>客户扫码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户扣款</translation>
    </message>
    <message>
        <source>The customer knows: this cannot be cancelled or given back.</source>
        <translation>已告知客户：缴纳后不能撤销、不能退款。</translation>
    </message>
    <message>
        <source>Add another bill</source>
        <translation>再加一笔</translation>
    </message>
    <message>
        <source>Fee of %1 included</source>
        <translation>含手续费 %1</translation>
    </message>
    <message>
        <source>Tell the customer, and tick the box.</source>
        <translation>告知客户后勾选确认。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>展开：%1</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>应收 %1</translation>
    </message>
    <message>
        <source>The drawer is being read.</source>
        <translation>正在读取尾箱。</translation>
    </message>
</context>
<context>
    <name>hui::billpay::ChangeBox</name>
    <message>
        <source>Change due (CNY)</source>
        <translation>应找零（元）</translation>
    </message>
    <message>
        <source>Drawer afterwards</source>
        <translation>收款后尾箱</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张/枚</translation>
    </message>
    <message>
        <source>In drawer</source>
        <translation>尾箱余</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 偏少</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>券别</translation>
    </message>
</context>
<context>
    <name>hui::billpay::ColumnsForm</name>
    <message>
        <source>Which column is what</source>
        <translation>选列</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>首行为列名</translation>
    </message>
    <message>
        <source>It is remembered for the next list with the same heading.</source>
        <translation>下次同样表头的名单自动套用。</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>用户号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Bill no.</source>
        <translation>账单号</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换文件</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>检查名单</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose the column.</source>
        <translation>选择所在列。</translation>
    </message>
    <message>
        <source>This column is taken already.</source>
        <translation>该列已选用。</translation>
    </message>
</context>
<context>
    <name>hui::billpay::ComplaintTableModel</name>
    <message>
        <source>Complaint no.</source>
        <translation>投诉号</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>跟进人</translation>
    </message>
</context>
<context>
    <name>hui::billpay::ComplaintText</name>
    <message>
        <source>Raised</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>With the biller</source>
        <translation>收费单位核查</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不认可</translation>
    </message>
    <message>
        <source>Closed unanswered</source>
        <translation>逾期结案</translation>
    </message>
    <message>
        <source>Refund granted</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Not raised</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
</context>
<context>
    <name>hui::billpay::ComplaintsView</name>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>返回缴费</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>办理进度</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>查看原缴费</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No complaint was raised in this branch.</source>
        <translation>本网点没有投诉。</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>跟进人</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are overdue.</source>
        <translation>
            <numerusform>%n 件投诉答复逾期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the biller and tell the customers.</source>
        <translation>催收费单位答复并告知客户。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are due soon.</source>
        <translation>
            <numerusform>%n 件投诉即将到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lie ready</source>
        <translation>%1 已备好</translation>
    </message>
    <message>
        <source>Hand out the cash only when it says so here.</source>
        <translation>此处提示可付后再交给客户。</translation>
    </message>
    <message>
        <source>%1 is in the drawer again.</source>
        <translation>%1 已放回尾箱。</translation>
    </message>
    <message>
        <source>Hand out the cash now</source>
        <translation>现在可将现金交给客户</translation>
    </message>
    <message>
        <source>Do not hand out the cash</source>
        <translation>不要付款</translation>
    </message>
    <message>
        <source>It was handed out before. Put it back into the drawer.</source>
        <translation>该退款已在别处付出，把现金放回尾箱。</translation>
    </message>
</context>
<context>
    <name>hui::billpay::ElectronicReceipt</name>
    <message>
        <source>Electronic receipt</source>
        <translation>电子回单</translation>
    </message>
    <message>
        <source>No electronic receipt yet</source>
        <translation>尚无电子回单</translation>
    </message>
    <message>
        <source>It is there once the platform has booked the payment.</source>
        <translation>中心入账后生成。</translation>
    </message>
    <message>
        <source>No electronic receipt</source>
        <translation>没有电子回单</translation>
    </message>
    <message>
        <source>The platform gives none; print the receipt on paper.</source>
        <translation>中心未提供，请打印纸质回单。</translation>
    </message>
    <message>
        <source>The customer scans this code</source>
        <translation>请客户扫码领取</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n day(s) from the payment. The page shows no full name or number.</source>
        <translation>
            <numerusform>自缴费起 %n 日内有效，页面不显示完整姓名和号码。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::billpay::KindTiles</name>
    <message>
        <source>There is no such biller in this city.</source>
        <translation>该城市没有此类收费单位。</translation>
    </message>
</context>
<context>
    <name>hui::billpay::OutcomeText</name>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 元已入账。</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>回单号 %1。</translation>
    </message>
    <message>
        <source>%1 is taken, waiting for the line.</source>
        <translation>%1 元已收，待上送。</translation>
    </message>
    <message>
        <source>Hand over the provisional slip. The receipt follows once the platform has booked.</source>
        <translation>先交受理凭证，平台入账后再打正式回单。</translation>
    </message>
    <message>
        <source>The outcome is unknown.</source>
        <translation>结果未明。</translation>
    </message>
    <message>
        <source>Check first; do not take the money again.</source>
        <translation>先核实，不要再次收款。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即核实</translation>
    </message>
    <message>
        <source>Refused: %1 is due back to the customer.</source>
        <translation>平台拒绝入账，应退客户 %1 元。</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退还现金 %1</translation>
    </message>
    <message>
        <source>%1 is recorded, being booked.</source>
        <translation>%1 元已记账，正在入账。</translation>
    </message>
    <message>
        <source>Go on with the next one; the outcome shows here.</source>
        <translation>可继续办理，结果在此显示。</translation>
    </message>
    <message>
        <source>Refund due</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Reversing</source>
        <translation>冲正中</translation>
    </message>
    <message>
        <source>The biller has the money and has not posted it.</source>
        <translation>收费单位已收款，尚未销账。</translation>
    </message>
    <message>
        <source>Have it posted again, or reverse it; do not take the money again.</source>
        <translation>补记或冲正，不要再次收款。</translation>
    </message>
    <message>
        <source>Show the payment</source>
        <translation>查看该笔</translation>
    </message>
    <message>
        <source>Refused: nothing was debited.</source>
        <translation>被拒，未扣款。</translation>
    </message>
    <message>
        <source>Another card or account, or cash, may be tried.</source>
        <translation>可换卡、换账户或改收现金。</translation>
    </message>
    <message>
        <source>%1 of %2 payments are booked.</source>
        <translation>%2 笔中已入账 %1 笔。</translation>
    </message>
    <message>
        <source>Show the payments</source>
        <translation>查看各笔</translation>
    </message>
    <message numerus="yes">
        <source>%n are refused: give their money back.</source>
        <translation>
            <numerusform>%n 笔被拒，须退款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the outcome is unknown: do not take the money again.</source>
        <translation>
            <numerusform>%n 笔结果未明，不要再次收款。</numerusform>
        </translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>未销账</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaint settled</source>
        <translation>投诉办结</translation>
    </message>
    <message>
        <source>Complaint rejected</source>
        <translation>投诉未受理</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>撤销中</translation>
    </message>
    <message>
        <source>%1 is taken; the biller is closed now.</source>
        <translation>已收 %1，收费单位暂未开放。</translation>
    </message>
    <message>
        <source>Hand over the provisional slip. It is sent when the biller opens, %1.</source>
        <translation>交付受理凭证。收费单位 %1 开放后自动上送。</translation>
    </message>
</context>
<context>
    <name>hui::billpay::PayeeCard</name>
    <message>
        <source>Pay for</source>
        <translation>缴费对象</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Fetch bills</source>
        <translation>查询账单</translation>
    </message>
    <message>
        <source>Scan the code now. Esc gives up.</source>
        <translation>现在扫码，Esc 取消。</translation>
    </message>
    <message>
        <source>Scan bill</source>
        <translation>扫账单码</translation>
    </message>
    <message>
        <source>This desk does not know all that this biller asks for: shown, not payable.</source>
        <translation>本机版本不识别该收费单位的要求，只能查看，不能缴费。</translation>
    </message>
    <message>
        <source>As the code says</source>
        <translation>按扫码选定</translation>
    </message>
    <message>
        <source>The catalogue is being read …</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>Not taken: the biller is being asked.</source>
        <translation>正在查询，本次扫码未采用。</translation>
    </message>
    <message>
        <source>The catalogue does not have the biller of this code.</source>
        <translation>目录中没有该码的收费单位。</translation>
    </message>
    <message>
        <source>This code fits nothing that is asked for here.</source>
        <translation>该码与所需项目都不符。</translation>
    </message>
    <message>
        <source>The catalogue does not have this biller any more.</source>
        <translation>目录中已无此收费单位。</translation>
    </message>
</context>
<context>
    <name>hui::billpay::PaymentApproval</name>
    <message>
        <source>Take this payment</source>
        <translation>收取此笔缴费</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Take a list of payments</source>
        <translation>批量代收清单收款</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Money for the list</source>
        <translation>清单款项</translation>
    </message>
    <message>
        <source>Original journal no.</source>
        <translation>原流水号</translation>
    </message>
    <message>
        <source>Cash in till %1</source>
        <translation>尾箱 %1 现金</translation>
    </message>
</context>
<context>
    <name>hui::billpay::PaymentForm</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Check bills</source>
        <translation>核对账单</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回单</translation>
    </message>
    <message>
        <source>Bill payment</source>
        <translation>生活缴费</translation>
    </message>
    <message>
        <source>Payments today</source>
        <translation>今日缴费</translation>
    </message>
    <message>
        <source>Enter the account to see what is open.</source>
        <translation>录入户号后显示待缴账单。</translation>
    </message>
    <message>
        <source>The line is down, and this biller&apos;s bills can only be fetched online.</source>
        <translation>网络已断，该单位账单只能联网查询。</translation>
    </message>
    <message>
        <source>Offline: take the amount from the customer&apos;s bill.</source>
        <translation>离线受理：按客户的纸质账单录入金额。</translation>
    </message>
    <message>
        <source>The customer gets a provisional slip; the receipt follows once the platform has booked.</source>
        <translation>先给客户受理凭证，平台入账后再打正式回单。</translation>
    </message>
    <message>
        <source>Recorded. The next account can be entered.</source>
        <translation>已记账，可录入下一户号。</translation>
    </message>
    <message>
        <source>Not approved: nothing was recorded.</source>
        <translation>未获授权，未记账。</translation>
    </message>
    <message>
        <source>Enter the next account.</source>
        <translation>输入下一户号。</translation>
    </message>
    <message>
        <source>No answer came. Nothing is booked by asking: ask again.</source>
        <translation>未收到应答。查询不入账，可再查一次。</translation>
    </message>
    <message>
        <source>Pay a list</source>
        <translation>批量缴费</translation>
    </message>
    <message>
        <source>For case %1</source>
        <translation>承接业务 %1</translation>
    </message>
    <message>
        <source>This desk does not have the case</source>
        <translation>该业务不在本终端</translation>
    </message>
    <message>
        <source>What is paid now is not part of it. Take the case over first.</source>
        <translation>现在缴费不计入该业务，请先接手。</translation>
    </message>
    <message>
        <source>The case is of another kind of business</source>
        <translation>受理业务与本项缴费不符</translation>
    </message>
    <message>
        <source>This payment does not end it and would be refused. Choose the bill that the case asks for, or pay without the case.</source>
        <translation>本次缴费不能办结该受理业务，提交会被拒绝。选择该业务对应的账单，或不关联受理业务缴费。</translation>
    </message>
    <message>
        <source>Pay without the case</source>
        <translation>不关联缴费</translation>
    </message>
</context>
<context>
    <name>hui::billpay::PaymentTableModel</name>
    <message>
        <source>Journal no.</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>回单号</translation>
    </message>
</context>
<context>
    <name>hui::billpay::PaymentsView</name>
    <message>
        <source>Payments today</source>
        <translation>今日缴费</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>返回缴费</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No till is open: cash cannot be given.</source>
        <translation>尾箱未开，不能付现金。</translation>
    </message>
    <message>
        <source>Hand out nothing; put %1 back into the drawer.</source>
        <translation>不要付现金，把 %1 元放回尾箱。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Complaint about</source>
        <translation>投诉事由</translation>
    </message>
    <message>
        <source>Number of the evidence</source>
        <translation>凭据编号</translation>
    </message>
    <message>
        <source>Cancelled: hand out %1.</source>
        <translation>已撤销：退客户 %1。</translation>
    </message>
    <message>
        <source>Cancelled: %1 is in the account again.</source>
        <translation>已撤销：%1 已退回原账户。</translation>
    </message>
    <message>
        <source>The cancellation was refused.</source>
        <translation>撤销被拒。</translation>
    </message>
    <message>
        <source>Hand out the cash only when it says cancelled.</source>
        <translation>显示“已撤销”后再退现金。</translation>
    </message>
    <message>
        <source>No payment on this day.</source>
        <translation>当日没有缴费。</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Payments of %1</source>
        <translation>%1 缴费记录</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>签约代扣</translation>
    </message>
</context>
<context>
    <name>hui::billpay::ReceiptCard</name>
    <message>
        <source>Receipt</source>
        <translation>回单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Kind of receipt</source>
        <translation>回单形式</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>选择单据</translation>
    </message>
    <message>
        <source>Each payment has a receipt of its own among the payments of today.</source>
        <translation>每笔另有回单，在当日缴费记录中打印。</translation>
    </message>
    <message>
        <source>Sign up to pay by itself</source>
        <translation>签约自动代扣</translation>
    </message>
    <message>
        <source>from the next bill</source>
        <translation>下期起生效</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>签订协议</translation>
    </message>
    <message>
        <source>Not printed: a label of the customer asks for receipts by phone. Show the code.</source>
        <translation>客户标签：只要电子回单。未打印，请出示二维码。</translation>
    </message>
</context>
<context>
    <name>hui::billpay::SignatureForm</name>
    <message>
        <source>Its number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质协议</translation>
    </message>
    <message>
        <source>Code by message</source>
        <translation>短信验证码</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署方式</translation>
    </message>
</context>
<context>
    <name>hui::billpay::SubscribeForm</name>
    <message>
        <source>New agreement</source>
        <translation>新签约</translation>
    </message>
    <message>
        <source>Back to the agreements</source>
        <translation>返回签约列表</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>签约协议</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>确认签约</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待签协议</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>The account was asked about too often.</source>
        <translation>该户号查询过于频繁。</translation>
    </message>
    <message numerus="yes">
        <source>Ask again in %n seconds.</source>
        <translation>
            <numerusform>%n 秒后再查。</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came. Nothing is booked by asking: ask again.</source>
        <translation>未收到应答。查询不记账，可再次查询。</translation>
    </message>
    <message>
        <source>Enter the account: the biller names its holder.</source>
        <translation>输入用户号，由收费单位核对户名。</translation>
    </message>
    <message>
        <source>This biller takes no agreements.</source>
        <translation>该收费单位不支持签约代扣。</translation>
    </message>
    <message>
        <source>The biller did not name the holder.</source>
        <translation>收费单位未返回户名。</translation>
    </message>
</context>
<context>
    <name>hui::billpay::SubscriptionTableModel</name>
    <message>
        <source>Agreement no.</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Account no.</source>
        <translation>用户号</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Agreed (CNY)</source>
        <translation>约定金额（元）</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>下次扣款</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hui::billpay::SubscriptionText</name>
    <message>
        <source>Being signed up</source>
        <translation>签约中</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Ended by the customer</source>
        <translation>已解约</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已提醒</translation>
    </message>
    <message>
        <source>Being paid</source>
        <translation>扣款中</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已扣款</translation>
    </message>
    <message>
        <source>The customer decides</source>
        <translation>待客户确认</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>无账单</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>扣款失败</translation>
    </message>
    <message>
        <source>Debit by itself</source>
        <translation>自动扣款</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次确认</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，已跳过</translation>
    </message>
</context>
<context>
    <name>hui::billpay::SubscriptionsView</name>
    <message>
        <source>Agreements</source>
        <translation>签约代扣</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新签约</translation>
    </message>
    <message>
        <source>Back to payment</source>
        <translation>返回缴费</translation>
    </message>
    <message>
        <source>No agreement was taken here.</source>
        <translation>本机没有签约。</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>扣款账户</translation>
    </message>
    <message>
        <source>When a bill is due</source>
        <translation>到期方式</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>签约协议</translation>
    </message>
    <message>
        <source>Change the terms</source>
        <translation>变更约定</translation>
    </message>
    <message>
        <source>Leave out the next payment</source>
        <translation>跳过下一期</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>解约</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Nothing was paid by it yet.</source>
        <translation>尚未扣款。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>End the agreement</source>
        <translation>解约</translation>
    </message>
    <message>
        <source>The terms were changed.</source>
        <translation>约定已变更。</translation>
    </message>
    <message>
        <source>The payment of %1 is left out.</source>
        <translation>%1 期不扣款。</translation>
    </message>
    <message>
        <source>The agreement has ended.</source>
        <translation>已解约。</translation>
    </message>
</context>
<context>
    <name>hui::billpay::TakingColumn</name>
    <message>
        <source>To be noted</source>
        <translation>待登记</translation>
    </message>
</context>
<context>
    <name>hui::billpay::TermsForm</name>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Until it is ended</source>
        <translation>至解约为止</translation>
    </message>
    <message>
        <source>When a bill is due</source>
        <translation>到期方式</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月扣款日</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>终止日</translation>
    </message>
</context>
<context>
    <name>hui::billpay::UndoCard</name>
    <message>
        <source>Undo the list</source>
        <translation>整批撤销</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Booked, to be cancelled</source>
        <translation>已入账，撤销</translation>
    </message>
    <message>
        <source>Refused, to be given back</source>
        <translation>被拒，退款</translation>
    </message>
    <message>
        <source>%1 rows · %2</source>
        <translation>%1 笔 · %2</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退还 %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>The platform is asked.</source>
        <translation>已提交中心。</translation>
    </message>
    <message>
        <source>The rows are undone and the cash counted once it has agreed.</source>
        <translation>中心同意后逐笔撤销并付现。</translation>
    </message>
    <message>
        <source>The platform has agreed.</source>
        <translation>中心已同意。</translation>
    </message>
    <message>
        <source>The platform has refused to undo the list.</source>
        <translation>中心拒绝整批撤销。</translation>
    </message>
    <message>
        <source>Undo a list of payments</source>
        <translation>整批撤销缴费</translation>
    </message>
    <message>
        <source>The rows are undone; the account is credited.</source>
        <translation>已逐笔撤销，款项退回账户。</translation>
    </message>
    <message>
        <source>%1 is out of the drawer.</source>
        <translation>已从尾箱取出 %1。</translation>
    </message>
    <message>
        <source>Hand out for each row only what it says is cancelled.</source>
        <translation>逐笔显示“已撤销”后再付给客户。</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>清单明细</translation>
    </message>
    <message>
        <source>paid or refused</source>
        <translation>已缴或被拒</translation>
    </message>
    <message>
        <source>to be undone and given back</source>
        <translation>撤销并退款</translation>
    </message>
</context>
<context>
    <name>hui::branchday::DayPage</name>
    <message>
        <source>not opened</source>
        <translation>未开启</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>开启营业日</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>关闭营业日</translation>
    </message>
    <message>
        <source>Open the day again</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Before the day is closed</source>
        <translation>日终检查</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Branch day</source>
        <translation>网点营业日</translation>
    </message>
    <message>
        <source>in the order in which it is put right</source>
        <translation>按处理先后排列</translation>
    </message>
    <message>
        <source>Enter goes to where a condition is put right</source>
        <translation>按 Enter 前往处理</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Conditions not met</source>
        <translation>未满足项</translation>
    </message>
    <message>
        <source>A manager moves the day and a second person signs. While it is not open no cash box can be opened, so nothing is sold.</source>
        <translation>由网点负责人操作，另一人授权。营业日未开启时不能启用尾箱，也就不能办理业务。</translation>
    </message>
    <message>
        <source>Only a manager may open or close the business day</source>
        <translation>只有网点负责人可以开关营业日</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>The business day is open</source>
        <translation>营业日已开启</translation>
    </message>
    <message>
        <source>The business day is closed</source>
        <translation>营业日已关闭</translation>
    </message>
    <message>
        <source>The platform did not open the day</source>
        <translation>平台未开启营业日</translation>
    </message>
    <message>
        <source>The platform did not close the day</source>
        <translation>平台未关闭营业日</translation>
    </message>
    <message>
        <source>The platform did not open the day again</source>
        <translation>平台未重开营业日</translation>
    </message>
    <message>
        <source>The business day begins.</source>
        <translation>营业日开始。</translation>
    </message>
    <message>
        <source>The business day ends.</source>
        <translation>营业日结束。</translation>
    </message>
</context>
<context>
    <name>hui::branchday::GuardTableModel</name>
    <message>
        <source>Every cash box is returned or sealed</source>
        <translation>所有尾箱已上缴或封存</translation>
    </message>
    <message>
        <source>Every difference of a count is signed</source>
        <translation>长短款均已签认</translation>
    </message>
    <message>
        <source>No cash is on its way between boxes</source>
        <translation>尾箱之间没有在途现金</translation>
    </message>
    <message>
        <source>Every outcome is known or signed for</source>
        <translation>没有结果未明的业务，或已签认</translation>
    </message>
    <message>
        <source>The day agrees with the platform</source>
        <translation>与平台对账一致</translation>
    </message>
    <message>
        <source>Return or seal the boxes</source>
        <translation>上缴或封存尾箱</translation>
    </message>
    <message>
        <source>Count again or have it signed</source>
        <translation>重点或请主管签认</translation>
    </message>
    <message>
        <source>Receive it or take it back</source>
        <translation>接收或取回在途现金</translation>
    </message>
    <message>
        <source>Ask for the outcomes</source>
        <translation>核实业务结果</translation>
    </message>
    <message>
        <source>Reconcile the day</source>
        <translation>去对账</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Every signature reached the platform</source>
        <translation>授权业务均已送达平台</translation>
    </message>
    <message>
        <source>Let it be sent</source>
        <translation>等待上送</translation>
    </message>
    <message>
        <source>Nothing is due back to customers</source>
        <translation>无应退客户款</translation>
    </message>
    <message>
        <source>Hand it out or carry it over</source>
        <translation>退还客户或办理结转</translation>
    </message>
    <message>
        <source>Every offline signature is confirmed</source>
        <translation>离线授权均已确认</translation>
    </message>
    <message>
        <source>Review what was signed offline</source>
        <translation>补审离线授权</translation>
    </message>
</context>
<context>
    <name>hui::campus::CampusPage</name>
    <message>
        <source>Campus</source>
        <translation>校园缴费</translation>
    </message>
    <message>
        <source>Education: school fees</source>
        <translation>惠教育 · 校园缴费宝</translation>
    </message>
    <message>
        <source>The schools could not be read</source>
        <translation>未能读取学校目录</translation>
    </message>
    <message>
        <source>The school could not be asked</source>
        <translation>未能向学校查询</translation>
    </message>
    <message>
        <source>Off line: no school fees can be taken</source>
        <translation>离线：不能收校园缴费</translation>
    </message>
    <message>
        <source>What is owed stands at the school. Take no money. What was sent before is asked for when the line is back; what is due back can be given back.</source>
        <translation>应缴金额以学校为准，请勿收款。已发送的待线路恢复后查询结果；应退款项仍可退还。</translation>
    </message>
    <message>
        <source>Take a school payment back</source>
        <translation>撤销校园缴费</translation>
    </message>
    <message>
        <source>Give back the money of a school payment</source>
        <translation>退还校园缴费款</translation>
    </message>
    <message>
        <source>Take school fees</source>
        <translation>收取校园缴费</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未查到</translation>
    </message>
    <message>
        <source>Under 14: a guardian consents first</source>
        <translation>不满 14 周岁：须先取得监护人同意</translation>
    </message>
    <message>
        <source>Enter the student as a customer with the document the school has, and take the guardian&apos;s consent there. F5 asks the school again.</source>
        <translation>请在客户页以学籍所留证件登记学生，并由监护人单独签署同意书；完成后按 F5 重新查询。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>At the customer&apos;s wish</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>The school is asked to let it go</source>
        <translation>已请学校撤销</translation>
    </message>
    <message>
        <source>Give no money back before it has agreed.</source>
        <translation>学校同意前不得退款。</translation>
    </message>
    <message>
        <source>Class list</source>
        <translation>班级名单</translation>
    </message>
    <message>
        <source>One student</source>
        <translation>单笔缴费</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Given back %1</source>
        <translation>已退还 %1</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>撤销缴费</translation>
    </message>
    <message>
        <source>The school is asked to let it go. Give no money back before it has agreed.</source>
        <translation>须学校同意撤销，同意前不得退款。</translation>
    </message>
    <message>
        <source>Ask the school</source>
        <translation>向学校申请撤销</translation>
    </message>
    <message>
        <source>Whether it was recorded is not known yet</source>
        <translation>是否已记账尚不明确</translation>
    </message>
    <message>
        <source>Take it once more; it is taken once.</source>
        <translation>请再收一次，只会记一笔。</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>For case %1</source>
        <translation>承接业务 %1</translation>
    </message>
    <message>
        <source>This desk does not have the case</source>
        <translation>该业务不在本终端</translation>
    </message>
    <message>
        <source>What is paid now is not part of it. Take the case over first.</source>
        <translation>现在缴费不计入该业务，请先接手。</translation>
    </message>
    <message>
        <source>The customer wrote: %1. Ask the school, then take what is to be paid.</source>
        <translation>客户填写：%1。向学校查询后收费。</translation>
    </message>
</context>
<context>
    <name>hui::campus::ClassListPane</name>
    <message>
        <source>Class list</source>
        <translation>班级名单</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印名单</translation>
    </message>
    <message>
        <source>A file with student no., name, item and amount, as CSV or workbook.</source>
        <translation>请读取含学号、姓名、项目、金额的 CSV 或 Excel 文件。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不受理</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>余款</translation>
    </message>
    <message>
        <source>The school could not be asked</source>
        <translation>未能向学校查询</translation>
    </message>
    <message>
        <source>Open a class list</source>
        <translation>打开班级名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx)</source>
        <translation>名单 (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>%1 rows · %2</source>
        <translation>%1 行 · %2</translation>
    </message>
    <message>
        <source>Give the list up</source>
        <translation>放弃名单</translation>
    </message>
    <message>
        <source>Close, give back %1</source>
        <translation>结束并退回 %1</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>结束名单</translation>
    </message>
    <message>
        <source>The list was not taken</source>
        <translation>名单未受理</translation>
    </message>
    <message>
        <source>This list was left unfinished</source>
        <translation>该名单尚未办完</translation>
    </message>
    <message>
        <source>What was paid stays paid; the rest goes on.</source>
        <translation>已缴的行不再重复，其余继续办理。</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>应退</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退还 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Given back %1</source>
        <translation>已退还 %1</translation>
    </message>
    <message>
        <source>Give back what is left of a class list</source>
        <translation>退还班级名单余款</translation>
    </message>
    <message>
        <source>The platform did not close the list</source>
        <translation>平台未受理名单结清</translation>
    </message>
    <message>
        <source>%1. What was given back, %2, is not booked: settle it in the reconciliation.</source>
        <translation>%1。已退 %2 未入账，请在对账中处理。</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>清单明细</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>待缴</translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>已缴 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Left of the list</source>
        <translation>清单余款</translation>
    </message>
    <message>
        <source>Take the money for a class list</source>
        <translation>班级名单收款</translation>
    </message>
</context>
<context>
    <name>hui::campus::FeeCashCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Amount due (CNY)</source>
        <translation>应收金额（元）</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>确认收款 %1</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
</context>
<context>
    <name>hui::campus::FeePaymentTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>hui::campus::FeePaymentsCard</name>
    <message>
        <source>Taken at this desk</source>
        <translation>本终端缴费</translation>
    </message>
    <message>
        <source>Nothing has been taken for students at this desk.</source>
        <translation>本终端还没有校园缴费。</translation>
    </message>
    <message>
        <source>Take the payment back</source>
        <translation>撤销缴费</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退还 %1</translation>
    </message>
    <message>
        <source>To give back: %1</source>
        <comment>sum of money</comment>
        <translation>应退 %1</translation>
    </message>
</context>
<context>
    <name>hui::campus::FeeSlipCard</name>
    <message>
        <source>Next student</source>
        <translation>下一位学生</translation>
    </message>
</context>
<context>
    <name>hui::campus::FeeTableModel</name>
    <message>
        <source>Paid up</source>
        <translation>已缴清</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停收</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>部分已缴</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>本次缴纳</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>%1 not chosen</source>
        <translation>未选 %1</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>待缴 · 可分次</translation>
    </message>
</context>
<context>
    <name>hui::campus::FeesCard</name>
    <message>
        <source>To be paid</source>
        <translation>应缴项目</translation>
    </message>
    <message>
        <source>Pay now of this item</source>
        <translation>该项目本次缴纳</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent %1</source>
        <translation>监护人已同意 %1</translation>
    </message>
    <message>
        <source>Nothing is asked of this student.</source>
        <translation>该生没有应缴项目。</translation>
    </message>
    <message>
        <source>Choose a school and enter number and name of the student.</source>
        <translation>请选择学校，输入学号与姓名。</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 or more</source>
        <translation>%1：最低 %2</translation>
    </message>
</context>
<context>
    <name>hui::campus::ListTableModel</name>
    <message>
        <source>Refused</source>
        <translation>不受理</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>%1 Line %2</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Student no.</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Receipt or reason</source>
        <translation>流水号 / 原因</translation>
    </message>
</context>
<context>
    <name>hui::campus::SchoolEnquiry</name>
    <message>
        <source>The platform&apos;s answer cannot be read.</source>
        <translation>平台返回内容无法识别。</translation>
    </message>
</context>
<context>
    <name>hui::campus::StudentCard</name>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Ask the school</source>
        <translation>查询应缴</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>pinyin initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>Student no.</source>
        <translation>学号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Number and name must belong together; nobody can be looked up by one of them.</source>
        <translation>学号与姓名须同时相符，不可单凭其一查询。</translation>
    </message>
</context>
<context>
    <name>hui::cases::CaseFilterRow</name>
    <message>
        <source>Keep as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>全部业务</translation>
    </message>
    <message>
        <source>Moved last on</source>
        <translation>变动日</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>不限日期</translation>
    </message>
</context>
<context>
    <name>hui::cases::CasePane</name>
    <message>
        <source>Case</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>How satisfied the customer is</source>
        <translation>客户满意度</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印回执</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>What was said or decided</source>
        <translation>办理意见</translation>
    </message>
    <message>
        <source>From</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>经办终端</translation>
    </message>
    <message>
        <source>%1 · customer</source>
        <translation>%1 · 客户</translation>
    </message>
    <message>
        <source>%1 · teller %2</source>
        <translation>%1 · 柜员 %2</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>登记回访</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>转手机</translation>
    </message>
    <message>
        <source>Address at which the customer goes on</source>
        <translation>客户继续办理的地址</translation>
    </message>
    <message>
        <source>The customer scans this with the telephone. Good once, until %1.</source>
        <translation>请客户用手机扫码办理，仅可使用一次，%1 前有效。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>去缴费</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>受理号</translation>
    </message>
    <message>
        <source>Taken in at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Link customer</source>
        <translation>关联客户</translation>
    </message>
    <message>
        <source>How the customer is asked</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>No call: a label of the customer asks not to be called.</source>
        <translation>客户标签：勿电话回访。</translation>
    </message>
    <message>
        <source>The case comes out by itself once it is done at its page. If it cannot be done, refuse or withdraw it and say why.</source>
        <translation>在业务页面办成后自动办结。办不成的，不予办理或撤回，并写明原因。</translation>
    </message>
    <message>
        <source>On its way. The case comes out by itself.</source>
        <translation>处理中，办成后自动办结。</translation>
    </message>
    <message>
        <source>Say why it is not done</source>
        <translation>请写明未办成的原因</translation>
    </message>
    <message>
        <source>To its page</source>
        <translation>去业务页面</translation>
    </message>
    <message>
        <source>This desk has no page for it. Park it (Shift+F8) for a desk that has.</source>
        <translation>本终端未开通该业务，请挂起（Shift+F8）转其他终端办理。</translation>
    </message>
    <message>
        <source>Ask for the answer at its page (Ctrl+J). The case goes on from there.</source>
        <translation>请到业务页面（Ctrl+J）查询结果，查明后继续办理。</translation>
    </message>
    <message>
        <source>Undo it at its page (Ctrl+J). The case comes out by itself then.</source>
        <translation>请到业务页面（Ctrl+J）退款或取消，完成后自动了结。</translation>
    </message>
    <message>
        <source>This desk has no page for it. Park it (Shift+F8) for a desk that has, or refuse or withdraw it and say why.</source>
        <translation>本终端未开通该业务，请挂起（Shift+F8）转其他终端办理，或不予办理、撤回并写明原因。</translation>
    </message>
</context>
<context>
    <name>hui::cases::CaseTableModel</name>
    <message>
        <source>Number</source>
        <translation>受理号</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>At</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>hui::cases::CaseText</name>
    <message>
        <source>Taken in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Payment or booking</source>
        <translation>收款或预约</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>待接手</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本终端</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>The booking failed: give the money back first.</source>
        <translation>预约未成，请先退款。</translation>
    </message>
    <message>
        <source>The payment failed: cancel the booking first.</source>
        <translation>收款未成，请先取消预约。</translation>
    </message>
    <message>
        <source>No answer yet: ask for it before anything else.</source>
        <translation>结果未明，请先查询。</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>转手机</translation>
    </message>
    <message>
        <source>Opened by the customer</source>
        <translation>客户已打开</translation>
    </message>
    <message>
        <source>Filled in by the customer</source>
        <translation>客户已填写</translation>
    </message>
    <message>
        <source>Signed by the customer</source>
        <translation>客户已签名</translation>
    </message>
    <message>
        <source>Rated by the customer</source>
        <translation>客户已评价</translation>
    </message>
    <message>
        <source>Back from the phone</source>
        <translation>客户已交回</translation>
    </message>
    <message>
        <source>The link expired</source>
        <translation>链接已过期</translation>
    </message>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>客户手机</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>手机办理</translation>
    </message>
    <message>
        <source>Photographed by the customer</source>
        <translation>客户已拍摄证件</translation>
    </message>
    <message>
        <source>Payee&apos;s entry</source>
        <translation>收费单位入账</translation>
    </message>
    <message>
        <source>Paid in a case of its own</source>
        <translation>缴费已另立业务</translation>
    </message>
    <message>
        <source>The payee does not have it: give the money back first.</source>
        <translation>收费单位未入账，请先退款。</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>业务已完结</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>先重新打开。</translation>
    </message>
    <message>
        <source>The customer has the case on the phone already</source>
        <translation>业务已在客户手机上</translation>
    </message>
    <message>
        <source>For a new code take it back first.</source>
        <translation>要换新码，先收回。</translation>
    </message>
    <message>
        <source>The case is parked</source>
        <translation>业务已挂起</translation>
    </message>
    <message>
        <source>Desk %1 has the case</source>
        <translation>业务由终端 %1 经办</translation>
    </message>
    <message>
        <source>Take it over first (Ctrl+T), then hand it to the phone (Ctrl+M).</source>
        <translation>先接手（Ctrl+T），再转手机（Ctrl+M）。</translation>
    </message>
    <message>
        <source>The code was shown on a second phone</source>
        <translation>二维码被另一部手机打开</translation>
    </message>
    <message>
        <source>Followed up by telephone</source>
        <translation>已电话回访</translation>
    </message>
    <message>
        <source>Not completed: nothing paid or booked</source>
        <translation>未能办结，尚未办成</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回待办</translation>
    </message>
</context>
<context>
    <name>hui::cases::CasesPage</name>
    <message>
        <source>Cases of the branch</source>
        <translation>网点业务</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>业务范围</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>业务办理</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>业务列表</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>本终端</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>待接手</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已完结</translation>
    </message>
    <message>
        <source>Number or scan</source>
        <translation>受理号，可扫码</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>业务种类</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>受理号</translation>
    </message>
    <message>
        <source>The cases cannot be read.</source>
        <translation>无法读取业务。</translation>
    </message>
    <message>
        <source>There are no such cases.</source>
        <translation>没有此类业务。</translation>
    </message>
    <message>
        <source>Case %1 was taken over</source>
        <translation>业务 %1 已被接手</translation>
    </message>
    <message>
        <source>Desk %1 has it. What you did afterwards does not count.</source>
        <translation>现由终端 %1 经办，此后在本终端所做步骤无效。</translation>
    </message>
    <message>
        <source>The platform refused a step of case %1</source>
        <translation>业务 %1 有步骤被平台拒绝</translation>
    </message>
    <message>
        <source>The case is shown again as the platform has it.</source>
        <translation>已按平台记录重新显示。</translation>
    </message>
    <message>
        <source>Choose the kind of business first</source>
        <translation>请先选择业务种类</translation>
    </message>
    <message>
        <source>No answer from the platform</source>
        <translation>平台无应答</translation>
    </message>
    <message>
        <source>Take it over once more; it is taken over once.</source>
        <translation>请再按一次接手，不会重复。</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>未能接手</translation>
    </message>
    <message>
        <source>This is no number of a case</source>
        <translation>受理号有误</translation>
    </message>
    <message>
        <source>There is no case %1</source>
        <translation>没有业务 %1</translation>
    </message>
    <message>
        <source>The case is of branch %1</source>
        <translation>该业务在网点 %1</translation>
    </message>
    <message>
        <source>Take it over to go on with it here.</source>
        <translation>接手后可在此继续办理。</translation>
    </message>
    <message>
        <source>The case is not with the platform yet</source>
        <translation>业务尚未上传平台</translation>
    </message>
    <message>
        <source>Park or begin it, so that it is saved, and wait until it was sent.</source>
        <translation>请先保存（开始办理或挂起），上传后再转手机。</translation>
    </message>
    <message>
        <source>Do it once more; the code before is void then.</source>
        <translation>请再按一次，原二维码随之失效。</translation>
    </message>
    <message>
        <source>Not handed to the phone</source>
        <translation>未能转手机</translation>
    </message>
    <message>
        <source>Start-on-phone code</source>
        <translation>手机办理码</translation>
    </message>
    <message>
        <source>No code was made</source>
        <translation>未能生成二维码</translation>
    </message>
    <message>
        <source>The code for the hall</source>
        <translation>手机办理码已生成</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>%1 前有效。</translation>
    </message>
    <message>
        <source>The photos cannot be shown</source>
        <translation>照片无法显示</translation>
    </message>
    <message>
        <source>With what was typed at the other desk</source>
        <translation>已带出他机录入的内容</translation>
    </message>
    <message>
        <source>It is not saved yet. Look through it and go on.</source>
        <translation>尚未保存，请核对后继续。</translation>
    </message>
    <message>
        <source>Case %1 is not at this branch</source>
        <translation>本网点没有业务 %1</translation>
    </message>
    <message>
        <source>Off line other branches cannot be searched. Take it in anew, or search again with Enter when the line is back.</source>
        <translation>离线时查不了其他网点。可重新受理，或联网后按 Enter 再查。</translation>
    </message>
    <message>
        <source>Other branches could not be searched: no answer. Nothing was changed; search again with Enter.</source>
        <translation>平台无应答，其他网点没查到。查询不改变任何业务，按 Enter 再查。</translation>
    </message>
    <message>
        <source>No case of the customer is open</source>
        <translation>该客户没有未办结业务</translation>
    </message>
    <message>
        <source>Take one in; when it is saved, Ctrl+M hands it to the phone.</source>
        <translation>先受理一笔；保存上送后按 Ctrl+M 转手机。</translation>
    </message>
    <message>
        <source>This desk does not have the case any more</source>
        <translation>本终端已没有该业务</translation>
    </message>
    <message>
        <source>Find it by its number to take it over.</source>
        <translation>按业务编号查到后接手。</translation>
    </message>
    <message>
        <source>Off line: not handed to the phone</source>
        <translation>离线，未转手机</translation>
    </message>
    <message>
        <source>The telephone asks the platform. Go on here, or try again when the line is back.</source>
        <translation>手机页面要连平台。先在柜台办，联网后再转。</translation>
    </message>
    <message>
        <source>The code was shown on a second phone</source>
        <translation>二维码被另一部手机打开</translation>
    </message>
    <message>
        <source>If the customer did not do it, or lost the page, make a new code with Ctrl+M; the one before is void then.</source>
        <translation>如非客户本人，或客户已关闭页面，请按 Ctrl+M 重新出码；旧码随即作废。</translation>
    </message>
    <message>
        <source>Case %1 is not followed up</source>
        <translation>业务 %1 未回访</translation>
    </message>
    <message>
        <source>A label of the customer asks not to be called. Ask at the counter.</source>
        <translation>客户标签要求勿电话回访，请当面回访。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No case of this kind and day is in the list.</source>
        <translation>列表中没有该业务、该日期的业务。</translation>
    </message>
    <message>
        <source>The list was kept</source>
        <translation>清单已存</translation>
    </message>
    <message>
        <source>Not completed: %1</source>
        <translation>未能办结：%1</translation>
    </message>
    <message>
        <source>Nothing was paid or booked. Do it at its page (Ctrl+J), or withdraw it and say why.</source>
        <translation>尚未缴费、预约或退款成功。请按 Ctrl+J 到业务页面办理；办不成的，撤回并写明原因。</translation>
    </message>
</context>
<context>
    <name>hui::cases::PhotoReason</name>
    <message>
        <source>Why it is looked at</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>hui::cases::PhotosBox</name>
    <message>
        <source>Front of the document · %1</source>
        <translation>证件正面 · %1</translation>
    </message>
    <message>
        <source>Back of the document · %1</source>
        <translation>证件背面 · %1</translation>
    </message>
</context>
<context>
    <name>hui::cases::SignatureView</name>
    <message>
        <source>Signature of the customer</source>
        <translation>客户签名</translation>
    </message>
    <message>
        <source>Signed by name: %1</source>
        <translation>键入姓名签名：%1</translation>
    </message>
</context>
<context>
    <name>hui::cash::BlankForm</name>
    <message>
        <source>Blank forms</source>
        <translation>空白凭证</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>凭证种类</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>终止号码</translation>
    </message>
    <message>
        <source>To drawer</source>
        <translation>调往尾箱</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 is the vault</source>
        <translation>%1 为主尾箱</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>往出</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>领入</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>上缴</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>登记使用</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>确认作废</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>确认清点</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>起始号码</translation>
    </message>
</context>
<context>
    <name>hui::cash::BlankReceiveForm</name>
    <message>
        <source>Count what has come</source>
        <translation>清点往入凭证</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始号码</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>终止号码</translation>
    </message>
    <message>
        <source>Reason, when it is not taken</source>
        <translation>拒收原因</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>往入</translation>
    </message>
    <message>
        <source>Do not take</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Read them off the first and the last form.</source>
        <translation>按首、末两份凭证上的号码录入。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>凭证种类</translation>
    </message>
    <message>
        <source>Say why it is not taken.</source>
        <translation>填写拒收原因。</translation>
    </message>
</context>
<context>
    <name>hui::cash::BlankTableModel</name>
    <message>
        <source>Form</source>
        <translation>凭证种类</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>下一号码</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
</context>
<context>
    <name>hui::cash::BlanksStep</name>
    <message>
        <source>Blank forms in the box</source>
        <translation>尾箱内空白凭证</translation>
    </message>
    <message>
        <source>There are no blank forms in this box.</source>
        <translation>尾箱内没有空白凭证。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>凭证种类</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Take over blank forms</source>
        <translation>领用空白凭证</translation>
    </message>
    <message>
        <source>Void a blank form</source>
        <translation>作废空白凭证</translation>
    </message>
    <message>
        <source>Hand back blank forms</source>
        <translation>上缴空白凭证</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Pieces in the box</source>
        <translation>尾箱内份数</translation>
    </message>
    <message>
        <source>Controlled blank forms.</source>
        <translation>重要空白凭证。</translation>
    </message>
    <message>
        <source>%1: %2 counted, %3 in the books</source>
        <translation>%1：清点 %2 份，账面 %3 份</translation>
    </message>
    <message>
        <source>Forms and books agree</source>
        <translation>账实相符</translation>
    </message>
    <message>
        <source>Forms and books differ</source>
        <translation>账实不符</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>To</source>
        <translation>调往</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>已往出 %1</translation>
    </message>
    <message>
        <source>%1 counts them in. Until then they are in transit.</source>
        <translation>待%1清点往入，此前为在途。</translation>
    </message>
    <message>
        <source>%1 taken in</source>
        <translation>已往入 %1</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>%1 takes them back.</source>
        <translation>由%1收回。</translation>
    </message>
    <message>
        <source>%1 back in the box</source>
        <translation>已收回 %1</translation>
    </message>
    <message>
        <source>%1 out of the box again</source>
        <translation>%1 已退出尾箱</translation>
    </message>
    <message>
        <source>Count it in anew, or do not take it.</source>
        <translation>请重新清点入箱，或拒收。</translation>
    </message>
    <message>
        <source>Blank forms to another box</source>
        <translation>空白凭证往出</translation>
    </message>
</context>
<context>
    <name>hui::cash::BoxText</name>
    <message>
        <source>Vault</source>
        <translation>主尾箱</translation>
    </message>
    <message>
        <source>Drawer %1</source>
        <translation>尾箱 %1</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>上缴</translation>
    </message>
    <message>
        <source>More cash</source>
        <translation>加款</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>缴款</translation>
    </message>
    <message>
        <source>Between tellers</source>
        <translation>柜员调剂</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>往入</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已调拨</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未调拨</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>平台未受理</translation>
    </message>
</context>
<context>
    <name>hui::cash::CompareStep</name>
    <message>
        <source>Difference (CNY)</source>
        <translation>差额（元）</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点张/枚</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>复点</translation>
    </message>
    <message>
        <source>Book the difference</source>
        <translation>差额挂账</translation>
    </message>
    <message>
        <source>Go on to the return</source>
        <translation>去上缴</translation>
    </message>
    <message>
        <source>Last count</source>
        <translation>本次清点</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>轧账结果</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>清点记录</translation>
    </message>
    <message>
        <source>Cash and books agree</source>
        <translation>账实相符</translation>
    </message>
    <message>
        <source>The drawer can be handed back.</source>
        <translation>可以上缴尾箱。</translation>
    </message>
    <message>
        <source>%1 more than in the books</source>
        <translation>长款 %1</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>短款 %1</translation>
    </message>
    <message>
        <source>Recount once, or have a supervisor sign the difference.</source>
        <translation>可复点一次，或由主管授权差额挂账。</translation>
    </message>
    <message>
        <source>The recount stands. A supervisor signs the difference.</source>
        <translation>以复点为准，由主管授权差额挂账。</translation>
    </message>
    <message>
        <source>Book cash over</source>
        <translation>长款挂账</translation>
    </message>
    <message>
        <source>Book cash short</source>
        <translation>短款挂账</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>清点次数</translation>
    </message>
    <message>
        <source>Drawer %1, cash</source>
        <translation>尾箱 %1 现金</translation>
    </message>
    <message>
        <source>Over and short</source>
        <translation>长短款</translation>
    </message>
    <message>
        <source>Difference of the closing count.</source>
        <translation>日终清点差额。</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Second person counts</source>
        <translation>换人复核</translation>
    </message>
    <message>
        <source>The bank asks for the count of a second person now.</source>
        <translation>按规定须换人复核。</translation>
    </message>
    <message>
        <source>Take drawer %1 back to work</source>
        <translation>尾箱 %1 恢复使用</translation>
    </message>
    <message>
        <source>Drawer %1</source>
        <translation>尾箱 %1</translation>
    </message>
    <message>
        <source>The balance found so far is void.</source>
        <translation>已轧平结果作废。</translation>
    </message>
</context>
<context>
    <name>hui::cash::CountStep</name>
    <message>
        <source>Counted (CNY)</source>
        <translation>实点合计（元）</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>录入清点</translation>
    </message>
    <message>
        <source>Count what is in the drawer</source>
        <translation>清点尾箱</translation>
    </message>
    <message>
        <source>Blind count</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>What should be there is shown only when the count is entered. Enter every denomination, 0 where there is none.</source>
        <translation>录入后才显示账面数。各券别都要填，没有填 0。</translation>
    </message>
    <message>
        <source>%1 of drawer %2, business day %3</source>
        <translation>%1 · 尾箱 %2 · 营业日 %3</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未点完</translation>
    </message>
    <message>
        <source>Enter every denomination, 0 where there is none.</source>
        <translation>各券别都要填，没有填 0。</translation>
    </message>
    <message>
        <source>Count of a second person</source>
        <translation>换人复核</translation>
    </message>
    <message>
        <source>Review count of drawer %1</source>
        <translation>尾箱 %1 换人复核</translation>
    </message>
    <message>
        <source>Review of the closing count.</source>
        <translation>轧账换人复核。</translation>
    </message>
</context>
<context>
    <name>hui::cash::CounterStep</name>
    <message>
        <source>What is exchanged</source>
        <translation>兑换种类</translation>
    </message>
    <message>
        <source>Half is paid: a half and more, less than three quarters left, or a cross-shaped quarter gone</source>
        <translation>兑半额：剩余二分之一以上不足四分之三，或十字形缺四分之一</translation>
    </message>
    <message>
        <source>Taken in (CNY)</source>
        <translation>收入（元）</translation>
    </message>
    <message>
        <source>Given (CNY)</source>
        <translation>付出（元）</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>配款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>For a customer</source>
        <translation>客户兑换</translation>
    </message>
    <message>
        <source>Damaged notes</source>
        <translation>残损券</translation>
    </message>
    <message>
        <source>Sort the drawer</source>
        <translation>挑残</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>付出</translation>
    </message>
    <message>
        <source>Sound pieces only</source>
        <translation>只付完整券</translation>
    </message>
    <message>
        <source>Full worth is paid: three quarters and more left</source>
        <translation>兑全额：剩余四分之三以上</translation>
    </message>
    <message>
        <source>Worn pieces of the drawer, damaged from now on</source>
        <translation>本箱挑出的残损券</translation>
    </message>
    <message>
        <source>Sound pieces of the customer</source>
        <translation>客户交来的完整券</translation>
    </message>
    <message>
        <source>%1 exchanged</source>
        <translation>已兑换 %1</translation>
    </message>
</context>
<context>
    <name>hui::cash::CounterfeitStep</name>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>It never left the holder&apos;s sight</source>
        <translation>未离开持有人视线</translation>
    </message>
    <message>
        <source>Notes stamped, coins bagged and sealed</source>
        <translation>纸币已盖戳，硬币已封装</translation>
    </message>
    <message>
        <source>The holder was told of the right to an appraisal</source>
        <translation>已告知鉴定权利</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>收缴凭证</translation>
    </message>
    <message>
        <source>Seize</source>
        <translation>收缴</translation>
    </message>
    <message>
        <source>Print again (PDF)</source>
        <translation>补打（PDF）</translation>
    </message>
    <message>
        <source>Counterfeit money</source>
        <translation>假币</translation>
    </message>
    <message>
        <source>Face, serial number of a note, pieces</source>
        <translation>券别、冠字号码、张（枚）数</translation>
    </message>
    <message>
        <source>Identity document, if shown</source>
        <translation>证件号（出示时填）</translation>
    </message>
    <message>
        <source>Face of piece %1</source>
        <translation>第 %1 行券别</translation>
    </message>
    <message>
        <source>Serial number of piece %1</source>
        <translation>第 %1 行冠字号码</translation>
    </message>
    <message>
        <source>Number of pieces %1</source>
        <translation>第 %1 行张（枚）数</translation>
    </message>
    <message>
        <source>Seize counterfeit money</source>
        <translation>假币收缴</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张/枚</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Register of counterfeit money</source>
        <translation>假币收缴登记簿</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 张（枚）</translation>
    </message>
    <message>
        <source>Two staff, in the holder&apos;s sight.</source>
        <translation>双人当面收缴。</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>凭证 %1</translation>
    </message>
    <message>
        <source>So many at once are told to the police.</source>
        <translation>达到报告标准，应向公安机关报告。</translation>
    </message>
</context>
<context>
    <name>hui::cash::CountsTableModel</name>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点张/枚</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>hui::cash::ForceStep</name>
    <message>
        <source>Counted (CNY)</source>
        <translation>实点（元）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Close by force</source>
        <translation>强制关箱</translation>
    </message>
    <message>
        <source>Count what is in the drawer</source>
        <translation>清点尾箱</translation>
    </message>
    <message>
        <source>Close another&apos;s drawer</source>
        <translation>关闭他人尾箱</translation>
    </message>
    <message>
        <source>Drawer of this desk</source>
        <translation>本台尾箱</translation>
    </message>
    <message>
        <source>Counted with a witness. A difference is booked to over and short, the cash goes to the vault, and the reason stays on record.</source>
        <translation>双人清点。差额挂长短款，现金缴主尾箱，原因留存备查。</translation>
    </message>
    <message>
        <source>%1, teller %2</source>
        <translation>%1 · 柜员 %2</translation>
    </message>
    <message>
        <source>No drawer of another is in use at this desk</source>
        <translation>本台没有他人使用中的尾箱</translation>
    </message>
    <message>
        <source>Close drawer %1 by force</source>
        <translation>强制关闭尾箱 %1</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>open</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关箱</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未点完</translation>
    </message>
    <message>
        <source>Enter every denomination, 0 where there is none.</source>
        <translation>各券别都要填，没有填 0。</translation>
    </message>
    <message>
        <source>%1 is closed</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>Its cash is on the way to the vault.</source>
        <translation>现金在途，待主尾箱清点。</translation>
    </message>
</context>
<context>
    <name>hui::cash::MovementTableModel</name>
    <message>
        <source>Journal no.</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>付</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>轧账</translation>
    </message>
</context>
<context>
    <name>hui::cash::OverviewStep</name>
    <message>
        <source>Count and close</source>
        <translation>轧账</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>继续清点</translation>
    </message>
    <message>
        <source>Go on to the difference</source>
        <translation>处理差额</translation>
    </message>
    <message>
        <source>Go on to the return</source>
        <translation>去上缴</translation>
    </message>
    <message>
        <source>Show the closing sheet</source>
        <translation>看轧账单</translation>
    </message>
    <message>
        <source>In the drawer (CNY)</source>
        <translation>尾箱余额（元）</translation>
    </message>
    <message>
        <source>Drawer limit</source>
        <translation>库存限额</translation>
    </message>
    <message>
        <source>Movements of the drawer</source>
        <translation>尾箱流水</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Drawer %1</source>
        <translation>尾箱 %1</translation>
    </message>
    <message>
        <source>By denomination</source>
        <translation>券别库存</translation>
    </message>
    <message>
        <source>Movements of the day</source>
        <translation>今日收付</translation>
    </message>
    <message>
        <source>No cash has moved yet.</source>
        <translation>还没有现金收付。</translation>
    </message>
    <message>
        <source>No drawer is open</source>
        <translation>没有开箱</translation>
    </message>
    <message>
        <source>It is issued and counted when you sign in for the day.</source>
        <translation>登录开班时领用并清点尾箱。</translation>
    </message>
    <message>
        <source>Running out: %1</source>
        <translation>偏少：%1，建议向库房领用</translation>
    </message>
    <message>
        <source>The limit is not known yet</source>
        <translation>库存限额尚未下发</translation>
    </message>
    <message>
        <source>Over the limit of %1: hand some in</source>
        <translation>超库存限额 %1，应上缴</translation>
    </message>
    <message>
        <source>Limit %1, %2% used</source>
        <translation>库存限额 %1，已用 %2%</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message numerus="yes">
        <source>%n movements</source>
        <translation>
            <numerusform>共 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Spot count</source>
        <translation>碰库</translation>
    </message>
    <message>
        <source>%1 of %2 counts</source>
        <translation>碰库 %1/%2</translation>
    </message>
    <message>
        <source>The count at midday is due</source>
        <translation>应做午间碰库</translation>
    </message>
    <message>
        <source>The drawer can be closed only when it was counted.</source>
        <translation>未碰库不能轧账。</translation>
    </message>
</context>
<context>
    <name>hui::cash::ReceiveForm</name>
    <message>
        <source>Count what has come</source>
        <translation>清点往入现金</translation>
    </message>
    <message>
        <source>Reason, when it is not taken</source>
        <translation>拒收原因</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>往入</translation>
    </message>
    <message>
        <source>Do not take</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Say why it is not taken.</source>
        <translation>填写拒收原因。</translation>
    </message>
</context>
<context>
    <name>hui::cash::RequestForm</name>
    <message>
        <source>Ask the vault for cash</source>
        <translation>向库房申领现金</translation>
    </message>
    <message>
        <source>Asked for (CNY)</source>
        <translation>申领金额（元）</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>The custodian sees it and sends the cash; it is counted in like any other.</source>
        <translation>库管员收到后调拨，到箱后照常清点入库。</translation>
    </message>
</context>
<context>
    <name>hui::cash::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申领券别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New drawer</source>
        <translation>新领尾箱</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>hui::cash::RequestsCard</name>
    <message>
        <source>Cash the tellers ask for</source>
        <translation>柜员领用申请</translation>
    </message>
    <message>
        <source>Cash asked of the vault</source>
        <translation>我的领用申请</translation>
    </message>
    <message>
        <source>Requests for cash</source>
        <translation>领用申请</translation>
    </message>
    <message>
        <source>Reason, when it is not sent</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>No cash was asked for today.</source>
        <translation>今日没有领用申请。</translation>
    </message>
    <message>
        <source>Say why it is not sent.</source>
        <translation>填写退回原因。</translation>
    </message>
</context>
<context>
    <name>hui::cash::ReturnStep</name>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Cash to hand over (CNY)</source>
        <translation>应交现金（元）</translation>
    </message>
    <message>
        <source>Hand the drawer back</source>
        <translation>上缴尾箱</translation>
    </message>
    <message>
        <source>Acknowledge each one; Space checks</source>
        <translation>逐笔确认，空格勾选</translation>
    </message>
    <message>
        <source>The outcome of everything is known.</source>
        <translation>没有结果未明的业务。</translation>
    </message>
    <message>
        <source>Return to the vault</source>
        <translation>上缴入库</translation>
    </message>
    <message>
        <source>The custodian counts with you and signs. Then the drawer&apos;s day is over and the closing sheet is made.</source>
        <translation>库管员一同清点并授权，尾箱当日结束，生成轧账单。</translation>
    </message>
    <message>
        <source>Hand drawer %1 back</source>
        <translation>上缴尾箱 %1</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Drawer %1, cash</source>
        <translation>尾箱 %1 现金</translation>
    </message>
    <message>
        <source>End of the drawer&apos;s day.</source>
        <translation>尾箱日终上缴。</translation>
    </message>
    <message>
        <source>Not all are acknowledged</source>
        <translation>还有没确认的</translation>
    </message>
    <message>
        <source>Check the box of every operation of unknown outcome.</source>
        <translation>结果未明的业务要逐笔勾选。</translation>
    </message>
    <message>
        <source>Taken over by teller</source>
        <translation>移交柜员号</translation>
    </message>
    <message>
        <source>Seal with its cash</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Empty: the same teller opens it again.</source>
        <translation>不填：本人再启用。</translation>
    </message>
    <message>
        <source>Seal drawer %1</source>
        <translation>封存尾箱 %1</translation>
    </message>
    <message>
        <source>Drawer %1</source>
        <translation>尾箱 %1</translation>
    </message>
    <message>
        <source>Under two locks, with its cash.</source>
        <translation>双人双锁封存。</translation>
    </message>
    <message>
        <source>Too much cash to be handed over</source>
        <translation>现金超额，不能交班</translation>
    </message>
    <message>
        <source>At most %1 stays in a sealed drawer. Send the rest to the vault first, or hand the drawer back.</source>
        <translation>封存尾箱最多留 %1 元。先将超额部分调往主尾箱，或退回尾箱。</translation>
    </message>
    <message>
        <source>Who takes the drawer over.</source>
        <translation>接班柜员的工号。</translation>
    </message>
    <message>
        <source>Hand over to another teller</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>A second person counts with you and signs. The drawer is sealed with its cash, and who takes over opens it.</source>
        <translation>第二人一同清点并授权，尾箱带现金封存，由接班柜员启用。</translation>
    </message>
    <message>
        <source>This is your own number. Another teller takes it over.</source>
        <translation>这是本人工号，须由其他柜员接班。</translation>
    </message>
    <message>
        <source>This is your own number. Leave it empty to open it yourself.</source>
        <translation>这是本人工号；本人再启用请不填。</translation>
    </message>
</context>
<context>
    <name>hui::cash::SendForm</name>
    <message>
        <source>Send cash</source>
        <translation>现金往出</translation>
    </message>
    <message>
        <source>To drawer</source>
        <translation>调往尾箱</translation>
    </message>
    <message>
        <source>Hand out to teller</source>
        <translation>领用柜员号</translation>
    </message>
    <message>
        <source>To be sent (CNY)</source>
        <translation>往出（元）</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>往出</translation>
    </message>
    <message>
        <source>%1 is the vault</source>
        <translation>%1 为主尾箱</translation>
    </message>
    <message>
        <source>Only for a drawer that is not open yet.</source>
        <translation>发放未启用的尾箱时填。</translation>
    </message>
    <message>
        <source>Sound pieces</source>
        <translation>完整券</translation>
    </message>
    <message>
        <source>Damaged pieces</source>
        <translation>残损券</translation>
    </message>
</context>
<context>
    <name>hui::cash::SheetStep</name>
    <message>
        <source>Closing sheet</source>
        <translation>轧账单</translation>
    </message>
    <message>
        <source>Sheet no.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Returned (CNY)</source>
        <translation>上缴（元）</translation>
    </message>
    <message>
        <source>Over and short</source>
        <translation>长短款</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>The closing sheet is saved</source>
        <translation>轧账单已保存</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>尾箱已轧账</translation>
    </message>
    <message>
        <source>Kept under seal (CNY)</source>
        <translation>封存金额（元）</translation>
    </message>
</context>
<context>
    <name>hui::cash::SpotStep</name>
    <message>
        <source>Counted (CNY)</source>
        <translation>实点（元）</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>录入清点</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Count what is in the drawer</source>
        <translation>清点尾箱</translation>
    </message>
    <message>
        <source>Spot count</source>
        <translation>碰库</translation>
    </message>
    <message>
        <source>The drawer is locked while it is counted. What should be there is shown only when the count is entered; nothing is booked.</source>
        <translation>清点时尾箱锁定。录入后才显示账面数，不做账务处理。</translation>
    </message>
    <message>
        <source>%1 counted today; the bank asks for %2 counts a day with opening and closing</source>
        <translation>今日已碰库 %1 次；按规定连同开箱、轧账每日 %2 次</translation>
    </message>
    <message>
        <source>%1 counted today</source>
        <translation>今日已碰库 %1 次</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未点完</translation>
    </message>
    <message>
        <source>Enter every denomination, 0 where there is none.</source>
        <translation>各券别都要填，没有填 0。</translation>
    </message>
    <message>
        <source>Cash and books agree</source>
        <translation>账实相符</translation>
    </message>
    <message>
        <source>Cash and books differ</source>
        <translation>账实不符</translation>
    </message>
    <message>
        <source>Look for the reason now; what stays is booked at the closing count.</source>
        <translation>立即查找原因，轧账时仍有差额再挂账。</translation>
    </message>
    <message>
        <source>A second person has counted</source>
        <translation>换人碰库</translation>
    </message>
    <message>
        <source>Spot count of drawer %1</source>
        <translation>尾箱 %1 碰库</translation>
    </message>
    <message>
        <source>Count in the middle of the day.</source>
        <translation>日间碰库。</translation>
    </message>
</context>
<context>
    <name>hui::cash::StockTableModel</name>
    <message>
        <source>%1 + %2 damaged</source>
        <translation>%1 + 残损 %2</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 偏少</translation>
    </message>
    <message>
        <source>Denomination</source>
        <translation>券别</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张/枚</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
</context>
<context>
    <name>hui::cash::TillPage</name>
    <message>
        <source>Cash drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>上缴</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>轧账单</translation>
    </message>
    <message>
        <source>Drawer %1 of %2</source>
        <translation>尾箱 %1 · %2</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>主尾箱</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Between boxes</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Counterfeit</source>
        <translation>假币收缴</translation>
    </message>
    <message>
        <source>Close by force</source>
        <translation>强制关箱</translation>
    </message>
    <message>
        <source>Between boxes (%1)</source>
        <translation>调拨（%1）</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>空白凭证</translation>
    </message>
    <message>
        <source>Blank forms (%1)</source>
        <translation>空白凭证 (%1)</translation>
    </message>
</context>
<context>
    <name>hui::cash::TillStep</name>
    <message>
        <source>Drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Counted by a second person</source>
        <translation>换人复核</translation>
    </message>
    <message>
        <source>The slip is saved</source>
        <translation>调拨单已保存</translation>
    </message>
</context>
<context>
    <name>hui::cash::TransferStep</name>
    <message>
        <source>Send cash</source>
        <translation>现金往出</translation>
    </message>
    <message>
        <source>Hand out drawer %1</source>
        <translation>发放尾箱 %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>调往</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>Cash between the boxes of the branch.</source>
        <translation>网点箱间现金调拨。</translation>
    </message>
    <message>
        <source>%1 is on its way</source>
        <translation>%1 已在途</translation>
    </message>
    <message>
        <source>%1 counts it in. Until then it is in transit.</source>
        <translation>待%1清点入箱。</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未点完</translation>
    </message>
    <message>
        <source>Enter every denomination, 0 where there is none.</source>
        <translation>各券别都要填，没有填 0。</translation>
    </message>
    <message>
        <source>%1 taken in</source>
        <translation>已往入 %1</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>%1 takes it back.</source>
        <translation>由%1收回。</translation>
    </message>
    <message>
        <source>%1 is back in the box</source>
        <translation>%1 已收回本箱</translation>
    </message>
    <message>
        <source>Ask for cash</source>
        <translation>申领现金</translation>
    </message>
    <message>
        <source>%1 is asked for</source>
        <translation>已申领 %1</translation>
    </message>
    <message>
        <source>The custodian of the vault sees it now.</source>
        <translation>库管员已收到。</translation>
    </message>
    <message>
        <source>%1 out of the box again</source>
        <translation>%1 已退出尾箱</translation>
    </message>
    <message>
        <source>Count it in anew, or do not take it.</source>
        <translation>请重新清点入箱，或拒收。</translation>
    </message>
    <message>
        <source>Cash to another box</source>
        <translation>尾箱现金往出</translation>
    </message>
</context>
<context>
    <name>hui::cash::TransferTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>From</source>
        <translation>往出</translation>
    </message>
    <message>
        <source>To</source>
        <translation>调往</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>凭证</translation>
    </message>
</context>
<context>
    <name>hui::cash::TransfersCard</name>
    <message>
        <source>Cash to and from this box</source>
        <translation>本箱调拨</translation>
    </message>
    <message>
        <source>Blank forms to and from this box</source>
        <translation>本箱凭证调拨</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印调拨单</translation>
    </message>
    <message>
        <source>No cash has been moved between boxes today.</source>
        <translation>今日没有现金调拨。</translation>
    </message>
    <message>
        <source>No blank forms have been moved between boxes today.</source>
        <translation>今日没有凭证调拨。</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>退出尾箱</translation>
    </message>
    <message>
        <source>The platform has not booked this</source>
        <translation>平台未受理这一笔</translation>
    </message>
    <message>
        <source>What was done here does not count. Take %1 out of the box again; then it is where it was before.</source>
        <translation>本机的处理不作数。请将 %1 退出尾箱，退出后恢复原状态。</translation>
    </message>
</context>
<context>
    <name>hui::cash::UnknownTableModel</name>
    <message>
        <source>Journal no.</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
</context>
<context>
    <name>hui::community::AppointmentView</name>
    <message>
        <source>Give back the money of a booking</source>
        <translation>挂号退款</translation>
    </message>
    <message>
        <source>Take the money for a booking</source>
        <translation>挂号收款</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>就诊人</translation>
    </message>
    <message>
        <source>The number is not held any more. Hold it again.</source>
        <translation>锁号已过期，重新锁号。</translation>
    </message>
    <message>
        <source>The number was let go</source>
        <translation>已释放锁号</translation>
    </message>
    <message>
        <source>The hospital is asked to take it back</source>
        <translation>已请医院取消</translation>
    </message>
    <message>
        <source>Give no money back before it has agreed.</source>
        <translation>医院同意前不要退款。</translation>
    </message>
    <message>
        <source>The hospitals could not be read</source>
        <translation>未能读取医院号源</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>未锁号</translation>
    </message>
    <message>
        <source>The platform does not answer</source>
        <translation>平台无应答</translation>
    </message>
    <message>
        <source>It is asked again under the same number. Take no money before it is held.</source>
        <translation>正用同一编号重新询问。锁号成功前不要收款。</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未取号</translation>
    </message>
    <message>
        <source>Off line: no numbers can be booked</source>
        <translation>离线：不能预约挂号</translation>
    </message>
    <message>
        <source>Hospitals give them on line only. Take no money. What was sent before is asked for when the line is back; what is due back can be given back.</source>
        <translation>号源由医院实时给出，不要收款。已上送的，恢复联机后用原编号查询；应退的现金可以照常退还。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Given back %1</source>
        <translation>已退 %1</translation>
    </message>
    <message>
        <source>Whether it was recorded is not known yet</source>
        <translation>是否已记账尚不明确</translation>
    </message>
    <message>
        <source>Take it once more; it is taken once.</source>
        <translation>请再收一次，只会记一笔。</translation>
    </message>
    <message>
        <source>This desk does not have the case</source>
        <translation>该业务不在本终端</translation>
    </message>
    <message>
        <source>For case %1</source>
        <translation>承接业务 %1</translation>
    </message>
    <message>
        <source>Wanted: %1, %2, %3. The case goes on with the booking.</source>
        <translation>客户填写：%1，%2，%3。预约后该业务自动推进。</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已占号</translation>
    </message>
    <message>
        <source>Another number is held here</source>
        <translation>本页已锁另一个号</translation>
    </message>
    <message>
        <source>Take its money or let it go with Esc first.</source>
        <translation>先收款，或按 Esc 放号。</translation>
    </message>
    <message>
        <source>The number is not held any more</source>
        <translation>锁号已过期</translation>
    </message>
    <message>
        <source>Choose a time and hold it again.</source>
        <translation>重新选时段再锁号。</translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本柜台</translation>
    </message>
    <message>
        <source>Visits ahead</source>
        <translation>就医动态</translation>
    </message>
    <message>
        <source>What stands below</source>
        <translation>下方列表</translation>
    </message>
    <message>
        <source>A new name is entered on the page of customers first.</source>
        <translation>已改名的，先到客户页更正档案。</translation>
    </message>
    <message>
        <source>The time has been taken meanwhile</source>
        <translation>该时段已被约满</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选时段。</translation>
    </message>
    <message>
        <source>This desk does not have the booking</source>
        <translation>该预约不在本终端</translation>
    </message>
</context>
<context>
    <name>hui::community::BookingCard</name>
    <message>
        <source>Booking</source>
        <translation>预约单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>就诊人</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>就诊时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Registration fee</source>
        <translation>挂号费</translation>
    </message>
    <message>
        <source>Paid by the insurance</source>
        <translation>医保统筹支付</translation>
    </message>
    <message>
        <source>Amount due (CNY)</source>
        <translation>应付（元）</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>锁号 %1</translation>
    </message>
    <message>
        <source>Hold the number</source>
        <translation>锁号</translation>
    </message>
    <message>
        <source>The hospital knows of none</source>
        <translation>医院查无参保</translation>
    </message>
    <message>
        <source>The hospital did not answer</source>
        <translation>医院未答复，按自费</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>and book</comment>
        <translation>收款 %1 并预约</translation>
    </message>
    <message>
        <source>Fee %1, insurance %2</source>
        <translation>挂号费 %1，医保 %2</translation>
    </message>
</context>
<context>
    <name>hui::community::BookingTableModel</name>
    <message>
        <source>Time</source>
        <translation>就诊时间</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>就诊人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>就诊序号</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>上送中</translation>
    </message>
    <message>
        <source>Hospital is asked</source>
        <translation>医院确认中</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>取消中</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>应退现金</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>To be looked into</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未缴</translation>
    </message>
</context>
<context>
    <name>hui::community::BookingsCard</name>
    <message>
        <source>Booked at this desk</source>
        <translation>本柜台预约</translation>
    </message>
    <message>
        <source>Nothing has been booked at this desk.</source>
        <translation>本柜台还没有预约。</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退款 %1</translation>
    </message>
</context>
<context>
    <name>hui::community::CareCard</name>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Hospital is asked</source>
        <translation>医院确认中</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>未取号</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %n before</source>
        <translation>
            <numerusform>候诊中，前方 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>请就诊</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Hospital does not answer</source>
        <translation>医院无应答</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>被监护人</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>委托人</translation>
    </message>
    <message>
        <source>Visits ahead</source>
        <translation>就医动态</translation>
    </message>
    <message>
        <source>of the customer and those they act for, at every branch</source>
        <translation>本人及代管家人，含各网点与手机</translation>
    </message>
    <message>
        <source>Nobody with a record stands at the counter.</source>
        <translation>当前客户没有档案。</translation>
    </message>
    <message>
        <source>The platform is asked…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>No visit lies ahead.</source>
        <translation>没有待就诊的预约。</translation>
    </message>
</context>
<context>
    <name>hui::community::CareTableModel</name>
    <message>
        <source>Time</source>
        <translation>就诊时间</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>就诊人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>hui::community::ChargeTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>就诊人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hospital is told</source>
        <translation>待医院确认</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>退款中</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>应退现金</translation>
    </message>
    <message>
        <source>Hospital keeps it</source>
        <translation>医院未退</translation>
    </message>
    <message>
        <source>To be looked into</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未缴</translation>
    </message>
</context>
<context>
    <name>hui::community::ChargesView</name>
    <message>
        <source>To be paid</source>
        <translation>待缴项目</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>住院</translation>
    </message>
    <message>
        <source>Space chooses; items of one visit are paid together</source>
        <translation>空格勾选，同一次就诊一起缴</translation>
    </message>
    <message>
        <source>Deposit, used and left</source>
        <translation>已缴、已用、余额</translation>
    </message>
    <message>
        <source>Choose hospital and patient, then find.</source>
        <translation>选医院和就诊人后查询。</translation>
    </message>
    <message>
        <source>Today at this desk</source>
        <translation>本柜台今日</translation>
    </message>
    <message>
        <source>Nothing has been taken today.</source>
        <translation>今日还没有收款。</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印日清单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount due (CNY)</source>
        <translation>应付（元）</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>就诊人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Take money for a hospital</source>
        <translation>医疗收款</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ask a payment back from the hospital</source>
        <translation>向医院申请退款</translation>
    </message>
    <message>
        <source>Give back a part of a deposit</source>
        <translation>住院预缴金退款</translation>
    </message>
    <message>
        <source>Balance of the deposit</source>
        <translation>预缴金余额</translation>
    </message>
    <message>
        <source>Give back the money of a payment</source>
        <translation>医疗退款</translation>
    </message>
    <message>
        <source>Given back %1</source>
        <translation>已退 %1</translation>
    </message>
    <message>
        <source>The hospital is asked to give it back</source>
        <translation>已请医院退款</translation>
    </message>
    <message>
        <source>Give no money back before it has agreed.</source>
        <translation>医院同意前不要退款。</translation>
    </message>
    <message>
        <source>Nothing is to be paid there.</source>
        <translation>该院没有待缴项目。</translation>
    </message>
    <message>
        <source>The patient stays in no ward there.</source>
        <translation>该院没有在院记录。</translation>
    </message>
    <message>
        <source>Taken %1, given back %2</source>
        <translation>收 %1，退 %2</translation>
    </message>
    <message>
        <source>Price %1, insurance pool %2, insurance account %3</source>
        <translation>费用 %1，医保统筹 %2，个人账户 %3</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>确认收款 %1</translation>
    </message>
    <message>
        <source>Off line: hospitals cannot be asked</source>
        <translation>离线：不能向医院办理</translation>
    </message>
    <message>
        <source>Take no money. What is due back can be given back.</source>
        <translation>不要收款。应退的现金可以照常退还。</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退还 %1</translation>
    </message>
    <message>
        <source>Ask it back</source>
        <translation>申请退款</translation>
    </message>
    <message>
        <source>To give back: %1</source>
        <comment>sum of money</comment>
        <translation>应退 %1</translation>
    </message>
    <message>
        <source>%1, balance %2, to be given back here %3</source>
        <translation>%1，医院余额 %2，本行可退 %3</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>待缴</translation>
    </message>
    <message>
        <source>For case %1</source>
        <translation>承接业务 %1</translation>
    </message>
    <message>
        <source>This desk does not have the case</source>
        <translation>该业务不在本终端</translation>
    </message>
    <message>
        <source>What is paid now is not part of it. Take the case over first.</source>
        <translation>现在缴费不计入该业务，请先接手。</translation>
    </message>
    <message>
        <source>The customer wrote: %1. The hospital is asked once the patient has agreed.</source>
        <translation>客户填写：%1。取得就诊人同意后再向医院查询。</translation>
    </message>
</context>
<context>
    <name>hui::community::CommunityPage</name>
    <message>
        <source>Community</source>
        <translation>社区服务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约挂号</translation>
    </message>
    <message>
        <source>Medical payment</source>
        <translation>就医缴费</translation>
    </message>
    <message>
        <source>Report enquiry</source>
        <translation>报告查询</translation>
    </message>
    <message>
        <source>Inpatient deposit</source>
        <translation>住院预缴金</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>惠民金融</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>生活场景</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>惠健康</translation>
    </message>
</context>
<context>
    <name>hui::community::DepartmentTableModel</name>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>今日余号</translation>
    </message>
    <message>
        <source>Grade III A</source>
        <translation>三级甲等</translation>
    </message>
    <message>
        <source>Grade III B</source>
        <translation>三级乙等</translation>
    </message>
    <message>
        <source>Grade II A</source>
        <translation>二级甲等</translation>
    </message>
    <message>
        <source>Grade II B</source>
        <translation>二级乙等</translation>
    </message>
    <message>
        <source>Chief</source>
        <translation>主任医师</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>主治医师</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>当日值班</translation>
    </message>
    <message>
        <source>None</source>
        <comment>numbers left today</comment>
        <translation>无号</translation>
    </message>
    <message>
        <source>Associate</source>
        <translation>副主任医师</translation>
    </message>
</context>
<context>
    <name>hui::community::DueTableModel</name>
    <message>
        <source>Pay</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Insurance pool</source>
        <translation>医保统筹</translation>
    </message>
    <message>
        <source>Insurance account</source>
        <translation>个人账户</translation>
    </message>
    <message>
        <source>Self-paid</source>
        <translation>自付</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>病区床位</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>入院日期</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选</translation>
    </message>
</context>
<context>
    <name>hui::community::HospitalCard</name>
    <message>
        <source>Departments</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>如 xxgnk</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>科室</translation>
    </message>
    <message>
        <source>The departments are being read.</source>
        <translation>正在读取科室。</translation>
    </message>
    <message>
        <source>No department fits.</source>
        <translation>没有符合的科室。</translation>
    </message>
</context>
<context>
    <name>hui::community::LineTableModel</name>
    <message>
        <source>Taken in as a case</source>
        <translation>受理登记</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Done under</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Enquire</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>%1: %2, until %3</source>
        <comment>merchant, offer, last day</comment>
        <translation>%1：%2，至 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>distance and community</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>hui::community::LineView</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Neither this desk nor the catalogue has anything here.</source>
        <translation>本柜与目录均无此类事项。</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Enter opens it where it is done</source>
        <translation>按 Enter 转到办理页面</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The catalogue has nothing of this line in this flow.</source>
        <translation>目录内此流程暂无业务。</translation>
    </message>
    <message>
        <source>Offers of merchants cannot be shown: the platform does not answer</source>
        <translation>商家优惠暂不能显示：平台无应答</translation>
    </message>
</context>
<context>
    <name>hui::community::PaperCard</name>
    <message>
        <source>Next</source>
        <translation>下一笔</translation>
    </message>
    <message>
        <source>No printer is set. A report is not kept as a file.</source>
        <translation>未设置打印机；报告不存为文件。</translation>
    </message>
</context>
<context>
    <name>hui::community::PatientBox</name>
    <message>
        <source>Patient</source>
        <translation>就诊人</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>当前客户</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Document no.</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Country (three letters)</source>
        <translation>签发国（三字码）</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>The number does not tell it: enter the day.</source>
        <translation>证件号不含出生日期，请填写。</translation>
    </message>
    <message>
        <source>Use the medical insurance</source>
        <translation>使用医保</translation>
    </message>
</context>
<context>
    <name>hui::community::PatientCard</name>
    <message>
        <source>Find</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Needed when no consent to medical data stands on the record of the patient</source>
        <translation>患者未签医疗健康信息授权时须勾选</translation>
    </message>
    <message>
        <source>Agreed to on paper</source>
        <translation>已签本次查询同意书</translation>
    </message>
</context>
<context>
    <name>hui::community::PlanCard</name>
    <message>
        <source>Numbers</source>
        <translation>号源</translation>
    </message>
    <message>
        <source>Doctors and days</source>
        <translation>医生与日期</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前几日</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后几日</translation>
    </message>
    <message>
        <source>Choose a hospital and a department.</source>
        <translation>选择医院和科室。</translation>
    </message>
    <message>
        <source>The numbers are being read.</source>
        <translation>正在读取号源。</translation>
    </message>
    <message>
        <source>left as of %1</source>
        <translation>%1 更新</translation>
    </message>
    <message>
        <source>Nobody sees patients of this department.</source>
        <translation>该科室无人出诊。</translation>
    </message>
    <message>
        <source>%1, %2 %3: choose a time</source>
        <translation>%1 · %2 %3，选择时段</translation>
    </message>
    <message>
        <source>Enter opens the times of a half day. A number is held for %1 min.</source>
        <translation>回车打开该半日的时段，锁号保留 %1 分钟。</translation>
    </message>
</context>
<context>
    <name>hui::community::PlanTableModel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医生</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>约满</translation>
    </message>
    <message>
        <source>a.m.</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>p.m.</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Half</source>
        <comment>half day</comment>
        <translation>半日</translation>
    </message>
    <message>
        <source>%1, ¥%2</source>
        <translation>%1 · ¥%2</translation>
    </message>
</context>
<context>
    <name>hui::community::ReasonBox</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>出院结算</translation>
    </message>
    <message>
        <source>At the customer&apos;s wish</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>For another visit</source>
        <translation>复诊使用</translation>
    </message>
    <message>
        <source>For a claim</source>
        <translation>理赔报销</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>改约时间</translation>
    </message>
    <message>
        <source>Doctor absent</source>
        <translation>医生停诊</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>项目未做</translation>
    </message>
    <message>
        <source>Entered wrongly</source>
        <translation>录入有误</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>缴费</translation>
    </message>
</context>
<context>
    <name>hui::community::ReportTableModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>就诊人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>hui::community::ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Only for customers with a record who have consented.</source>
        <translation>仅限已建档并单独授权的客户。</translation>
    </message>
    <message>
        <source>Hidden until shown with a reason; every view is noted</source>
        <translation>默认隐藏，查看须选原因并留痕</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>No report is shown.</source>
        <translation>未显示报告。</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未能查看</translation>
    </message>
    <message>
        <source>There are no reports there.</source>
        <translation>该院没有报告。</translation>
    </message>
</context>
<context>
    <name>hui::community::SlipCard</name>
    <message>
        <source>Next booking</source>
        <translation>下一笔</translation>
    </message>
</context>
<context>
    <name>hui::community::WaitingStrip</name>
    <message>
        <source>Not checked in</source>
        <translation>未取号</translation>
    </message>
    <message>
        <source>Waiting, %1 before</source>
        <translation>候诊中，前方 %1 人</translation>
    </message>
    <message>
        <source>Their turn</source>
        <translation>请就诊</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Waiting reminder</source>
        <translation>候诊提醒</translation>
    </message>
    <message>
        <source>%1 %2: checked in on the day; the code on the paper shows the line.</source>
        <translation>%1 %2 就诊，当天取号；扫挂号单上的码可看前方人数。</translation>
    </message>
    <message>
        <source>%1 number %2, about %3 minutes</source>
        <translation>%1 %2 号，预计 %3 分钟</translation>
    </message>
    <message>
        <source>%1 number %2</source>
        <translation>%1 %2 号</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信提醒</translation>
    </message>
    <message>
        <source>Mobile number for the reminder; empty: the one on record</source>
        <translation>提醒手机号；空则用档案手机号</translation>
    </message>
    <message>
        <source>This is not the number of a mobile telephone.</source>
        <translation>手机号有误。</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 已设</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改号码</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <translation>%1 未送达</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>已发 %1</translation>
    </message>
    <message>
        <source>Mobile (blank: on record)</source>
        <translation>手机号；空则用档案</translation>
    </message>
    <message>
        <source>wants no messages</source>
        <translation>已拒绝短信</translation>
    </message>
</context>
<context>
    <name>hui::customers::AccountsCard</name>
    <message>
        <source>Accounts paid</source>
        <translation>缴费户号</translation>
    </message>
    <message>
        <source>Pay %1, account %2</source>
        <translation>缴 %1，户号 %2</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>缴 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of bill, account</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 due, %n day(s) late</source>
        <translation>
            <numerusform>应缴 %1，逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>应缴 %1</translation>
    </message>
    <message>
        <source>Offline · debited</source>
        <translation>离线 · 自动代扣</translation>
    </message>
    <message>
        <source>Offline · paid %1</source>
        <translation>离线 · %1 缴过</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>查询中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>Debited</source>
        <translation>自动代扣</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已缴</translation>
    </message>
    <message>
        <source>Billed %1</source>
        <translation>%1 出账</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>无欠费</translation>
    </message>
</context>
<context>
    <name>hui::customers::AheadCard</name>
    <message>
        <source>Next steps</source>
        <translation>下一步建议</translation>
    </message>
    <message>
        <source>Cash is due back</source>
        <translation>有应退现金</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>去退款</translation>
    </message>
    <message>
        <source>A case is open</source>
        <translation>有未办结业务</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>No certificate on record</source>
        <translation>未登记证件</translation>
    </message>
    <message>
        <source>Much is not done without one.</source>
        <translation>部分业务将受限。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Under 14</source>
        <translation>不满 14 周岁</translation>
    </message>
    <message>
        <source>No guardian has consented.</source>
        <translation>尚无监护人同意。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>去授权</translation>
    </message>
    <message>
        <source>Consent ends on %1</source>
        <translation>授权 %1 到期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>biller, account</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paid last on %1</source>
        <translation>上次缴费 %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>去缴费</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s), %1 due</source>
        <translation>
            <numerusform>%n 期共 %1 元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; can be debited by agreement</source>
        <translation>%1，另可签自动代扣</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) late</source>
        <comment>kind of bill</comment>
        <translation>
            <numerusform>%1逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::customers::BankAccountsCard</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts with the bank</source>
        <translation>在本行的账户</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Card of the customer</source>
        <translation>客户的卡</translation>
    </message>
    <message>
        <source>Let the customer put the card on the reader.</source>
        <translation>客户在读卡器上刷卡或插卡。</translation>
    </message>
    <message>
        <source>The platform is asked …</source>
        <translation>正在向平台查询……</translation>
    </message>
    <message>
        <source>The customer has no account with the bank.</source>
        <translation>该客户在本行没有账户。</translation>
    </message>
    <message>
        <source>The platform did not answer.</source>
        <translation>平台没有应答。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>No card reader at this terminal</source>
        <translation>本终端没有读卡器</translation>
    </message>
    <message>
        <source>balances once the card is read</source>
        <translation>余额默认隐藏，客户刷卡后显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>hui::customers::BankAccountsModel</name>
    <message>
        <source>Debit card, class I</source>
        <translation>借记卡 I 类</translation>
    </message>
    <message>
        <source>Debit card, class II</source>
        <translation>借记卡 II 类</translation>
    </message>
    <message>
        <source>Debit card, class III</source>
        <translation>借记卡 III 类</translation>
    </message>
    <message>
        <source>Term deposit</source>
        <translation>定期存款</translation>
    </message>
    <message numerus="yes">
        <source>Term deposit, %n year(s)</source>
        <translation>
            <numerusform>定期 %n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Term deposit, %n month(s)</source>
        <translation>
            <numerusform>定期 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Forex, demand</source>
        <translation>外币活期</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Credit card (additional)</source>
        <translation>信用卡（附属）</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>GBP</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>HKD</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>JPY</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Two currencies</source>
        <translation>双币</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>睡眠户</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销户</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>matured</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>matures %1</source>
        <comment>on a day</comment>
        <translation>%1 到期</translation>
    </message>
</context>
<context>
    <name>hui::customers::CertificatesCard</name>
    <message>
        <source>Certificates</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>换证</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>长期</translation>
    </message>
</context>
<context>
    <name>hui::customers::ConflictsCard</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n more follow</source>
        <translation>
            <numerusform>还有 %n 项，办完后显示</numerusform>
        </translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>two desks entered different things</source>
        <translation>两处柜台录入不一致</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>采用 %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>可能是同一人</translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s)</source>
        <translation>
            <numerusform>另有 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>去核对</translation>
    </message>
</context>
<context>
    <name>hui::customers::ConsentForm</name>
    <message>
        <source>What the customer agrees to</source>
        <translation>授权种类</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>As the signed text says: whom the data goes to, and what for</source>
        <translation>按所签文本：数据接收方及用途</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Empty: until it is withdrawn</source>
        <translation>空白为撤回前有效</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>新增授权</translation>
    </message>
    <message>
        <source>Record signature</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待签署</translation>
    </message>
    <message>
        <source>Say what the consent is for.</source>
        <translation>请填写授权用途。</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A guardian for somebody under 14, an agent on their authority</source>
        <translation>未满 14 周岁由监护人同意，代理人凭授权书</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户本人</translation>
    </message>
    <message>
        <source>The text is shown once it is chosen what the customer agrees to.</source>
        <translation>选定授权种类后显示文本</translation>
    </message>
    <message>
        <source>The text is shown once the recipient is chosen.</source>
        <translation>选定接收机构后显示文本</translation>
    </message>
    <message>
        <source>No text holds for this today.</source>
        <translation>今日无适用的授权文本</translation>
    </message>
</context>
<context>
    <name>hui::customers::ConsentsCard</name>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>given</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>文本 %1</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>%1 撤回</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>New consent</source>
        <translation>新增授权</translation>
    </message>
    <message>
        <source>The customer has agreed to nothing yet.</source>
        <translation>尚无授权。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Consents and contact</source>
        <translation>授权与联系偏好</translation>
    </message>
    <message>
        <source>by %1 (%2)</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a consent</comment>
        <translation>新增授权</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>sign anew</source>
        <translation>须重签</translation>
    </message>
    <message>
        <source>names no hospital</source>
        <translation>未指明医院</translation>
    </message>
</context>
<context>
    <name>hui::customers::ContactBox</name>
    <message>
        <source>%1 · %2</source>
        <comment>what holds, since when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>短信通知</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation>回访电话</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>service only</source>
        <translation>业务类</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>营销电话</translation>
    </message>
    <message>
        <source>English pages</source>
        <translation>英文页面</translation>
    </message>
    <message>
        <source>Receipts by phone</source>
        <translation>电子回单</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字单据</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>these alone</source>
        <translation>仅电子</translation>
    </message>
    <message>
        <source>on paper as well</source>
        <translation>另打印</translation>
    </message>
</context>
<context>
    <name>hui::customers::CustomerForm</name>
    <message>
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Issued by (three letters)</source>
        <translation>签发国（三字码）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Its old number still finds the customer</source>
        <translation>原号码仍可查到该客户</translation>
    </message>
    <message>
        <source>Empty: long-term, from 46 on</source>
        <translation>空：长期（满 46 周岁）</translation>
    </message>
    <message>
        <source>Empty: it does not say</source>
        <translation>空：证件未载明</translation>
    </message>
</context>
<context>
    <name>hui::customers::CustomerTableModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>本网点</translation>
    </message>
    <message>
        <source>Another branch</source>
        <translation>他网点</translation>
    </message>
</context>
<context>
    <name>hui::customers::CustomerText</name>
    <message>
        <source>Resident ID</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Residence permit (HK, Macao, Taiwan)</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Permanent resident ID card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Travel permit (HK, Macao)</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Travel permit (Taiwan)</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>医疗健康信息</translation>
    </message>
    <message>
        <source>Data of a child under 14</source>
        <translation>未满 14 岁儿童信息</translation>
    </message>
    <message>
        <source>Credit enquiry</source>
        <translation>征信查询</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>营销联系</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Of the household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>被代理人</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>被监护人</translation>
    </message>
    <message>
        <source>same certificate number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>same name and phone</source>
        <translation>姓名与手机相同</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>姓名与出生日期相同</translation>
    </message>
    <message>
        <source>Risk grade</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Relationship manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>cautious</source>
        <translation>保守型</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>稳健型</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>平衡型</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>成长型</translation>
    </message>
    <message>
        <source>venturesome</source>
        <translation>进取型</translation>
    </message>
    <message>
        <source>Hospital reports</source>
        <translation>医院报告查询</translation>
    </message>
    <message>
        <source>Visits and stays at a hospital</source>
        <translation>医院就诊与住院信息</translation>
    </message>
    <message>
        <source>Child under 14: the bank&apos;s services</source>
        <translation>未满 14 岁：本行业务</translation>
    </message>
    <message>
        <source>Child under 14: a hospital</source>
        <translation>未满 14 岁：医院就诊</translation>
    </message>
    <message>
        <source>Child under 14: a school</source>
        <translation>未满 14 岁：校园缴费</translation>
    </message>
    <message>
        <source>Dealings looked at</source>
        <translation>查看往来记录</translation>
    </message>
    <message>
        <source>Log looked at</source>
        <translation>查看操作日志</translation>
    </message>
    <message>
        <source>Taken to the branch</source>
        <translation>调取至网点</translation>
    </message>
    <message>
        <source>Compared with others</source>
        <translation>比对重复客户</translation>
    </message>
    <message>
        <source>Taken over by a form</source>
        <translation>用于填单</translation>
    </message>
    <message>
        <source>Dues asked for</source>
        <translation>查询缴费户号</translation>
    </message>
    <message>
        <source>Accounts looked at</source>
        <translation>查看账户</translation>
    </message>
    <message>
        <source>Balances looked at</source>
        <translation>查看余额</translation>
    </message>
    <message>
        <source>Images and vouchers looked at</source>
        <translation>查看影像与凭证</translation>
    </message>
    <message>
        <source>Image looked at</source>
        <translation>查看影像</translation>
    </message>
    <message>
        <source>Temporary resident ID card</source>
        <translation>临时居民身份证</translation>
    </message>
    <message>
        <source>Household register (under 16)</source>
        <translation>居民户口簿（未满 16 周岁）</translation>
    </message>
    <message>
        <source>Military ID</source>
        <translation>军人身份证件</translation>
    </message>
    <message>
        <source>Armed police ID</source>
        <translation>武警身份证件</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>证件有效期</translation>
    </message>
    <message>
        <source>An agent came</source>
        <translation>代办人到场</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>what the record has</source>
        <translation>原有效期</translation>
    </message>
    <message>
        <source>Found by an account</source>
        <translation>按账号查找</translation>
    </message>
    <message>
        <source>Another name tried</source>
        <translation>姓名与证件档案不符</translation>
    </message>
</context>
<context>
    <name>hui::customers::CustomersPage</name>
    <message>
        <source>Customers who were found</source>
        <translation>查到的客户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Type to find a customer, or put a document on the reader</source>
        <translation>输入即查，或在读卡器上刷证件</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的客户</translation>
    </message>
    <message>
        <source>Only this branch was searched</source>
        <translation>只查了本网点</translation>
    </message>
    <message>
        <source>The platform did not answer.</source>
        <translation>平台没有应答。</translation>
    </message>
    <message>
        <source>The record is saved</source>
        <translation>资料已保存</translation>
    </message>
    <message>
        <source>The customer is at the counter</source>
        <translation>已为该客户服务</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Merge two customers</source>
        <translation>合并客户档案</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Family and agents</source>
        <translation>家人与代理</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待处理差异</translation>
    </message>
    <message>
        <source>The platform is asked to merge the records</source>
        <translation>合并已提交平台</translation>
    </message>
    <message>
        <source>They are one as soon as it has agreed.</source>
        <translation>平台受理后两份档案合一。</translation>
    </message>
    <message>
        <source>The platform refused: %1</source>
        <translation>平台拒绝：%1</translation>
    </message>
    <message>
        <source>The customer is under 14</source>
        <translation>客户未满十四周岁</translation>
    </message>
    <message>
        <source>Forms are filled from the record once a guardian has consented.</source>
        <translation>监护人授权后，表单才取用客户资料。</translation>
    </message>
    <message>
        <source>Somebody is at the counter for the customer</source>
        <translation>代理人已到柜，为该客户办理</translation>
    </message>
    <message>
        <source>Forget a customer</source>
        <translation>删除客户信息</translation>
    </message>
    <message>
        <source>Hand out a copy of a customer&apos;s data</source>
        <translation>提供客户个人信息副本</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>The platform is asked to forget the customer</source>
        <translation>已向平台提交删除申请</translation>
    </message>
    <message>
        <source>It answers with the day until which the law has the data kept.</source>
        <translation>平台将回复法定保存的截止日期。</translation>
    </message>
    <message>
        <source>The copy is ready: hand it to the customer alone</source>
        <translation>副本已生成，仅交客户本人</translation>
    </message>
    <message>
        <source>Where to write the copy (in clear)</source>
        <translation>选择保存位置（明文）</translation>
    </message>
    <message>
        <source>Paper (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>选择业务</translation>
    </message>
    <message>
        <source>The person&apos;s data</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>forgotten when the law allows</source>
        <translation>法定期满后删除</translation>
    </message>
    <message>
        <source>A copy of the data, in clear</source>
        <translation>资料明文副本</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>交付客户</translation>
    </message>
    <message>
        <source>%1 and %2 · in clear, delete both once they were handed over</source>
        <translation>%1 与 %2 · 明文，交付后请一并删除</translation>
    </message>
    <message>
        <source>Change a customer&apos;s data</source>
        <translation>变更客户信息</translation>
    </message>
    <message>
        <source>Change a customer&apos;s certificate</source>
        <translation>变更客户证件</translation>
    </message>
    <message>
        <source>Take a value that came later</source>
        <translation>采用后到的资料</translation>
    </message>
    <message>
        <source>Drop a value that came later</source>
        <translation>舍弃后到的资料</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件种类</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>签发国</translation>
    </message>
    <message>
        <source>The platform shows images, and did not answer.</source>
        <translation>影像由平台提供，平台未应答。</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, end of the phone, number of a certificate, account or card</source>
        <translation>姓名、拼音、首字母、手机尾号、证件号、账号或卡号</translation>
    </message>
    <message>
        <source>Whose account it is can be told on line only</source>
        <translation>账号、卡号须联机查找</translation>
    </message>
    <message>
        <source>Accounts are known to the bank&apos;s core. Find by name or document.</source>
        <translation>账户在核心系统。请按姓名或证件查找。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>Link two customers</source>
        <translation>登记客户关系</translation>
    </message>
    <message>
        <source>Supporting document</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>影印件</translation>
    </message>
    <message>
        <source>End a link</source>
        <translation>解除客户关系</translation>
    </message>
    <message>
        <source>The core is asked whose it is</source>
        <translation>正在向核心系统查询持有人</translation>
    </message>
    <message>
        <source>No customer holds this account or card. Its check digit is odd: compare the number</source>
        <translation>没有客户持有该账户或卡。校验位不符，请核对号码</translation>
    </message>
    <message>
        <source>No customer holds this account or card</source>
        <translation>没有客户持有该账户或卡</translation>
    </message>
    <message>
        <source>The document of who came has run out</source>
        <translation>代办人的证件已过期</translation>
    </message>
    <message>
        <source>Nothing is done for the customer by them until it is renewed in their record.</source>
        <translation>在其档案中更新证件之前，不能代该客户办理业务。</translation>
    </message>
    <message>
        <source>Open their record</source>
        <translation>打开其档案</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, to be decided</source>
        <translation>%1（待处理）</translation>
    </message>
    <message>
        <source>Consents that stand</source>
        <translation>有效授权</translation>
    </message>
    <message>
        <source>Its certificates</source>
        <translation>保留方证件</translation>
    </message>
    <message>
        <source>The certificates of that</source>
        <translation>并入方证件</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>新增授权</translation>
    </message>
    <message>
        <source>Record a link</source>
        <translation>登记关系</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>新增证件</translation>
    </message>
</context>
<context>
    <name>hui::customers::DealingsCard</name>
    <message>
        <source>The platform is asked for the rest …</source>
        <translation>正在查询其他网点…</translation>
    </message>
    <message>
        <source>The newest ones.</source>
        <translation>仅显示最近记录。</translation>
    </message>
    <message>
        <source>This terminal only: the platform did not answer.</source>
        <translation>仅本机记录，平台未应答。</translation>
    </message>
    <message>
        <source>Dealings</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Which dealings</source>
        <translation>往来类别</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早记录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Nothing was done for the customer yet.</source>
        <translation>尚无往来记录。</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>没有这类记录。</translation>
    </message>
</context>
<context>
    <name>hui::customers::DealingsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>本网点</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作方</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>by an agent</source>
        <translation>代办</translation>
    </message>
    <message>
        <source>agent: %1</source>
        <translation>代办：%1</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>金额（元）</translation>
    </message>
</context>
<context>
    <name>hui::customers::DocumentsCard</name>
    <message>
        <source>Images and vouchers</source>
        <translation>影像与凭证</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>影像</translation>
    </message>
    <message>
        <source>Why it is looked at</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>There is no image and no voucher.</source>
        <translation>没有影像和凭证。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>hui::customers::DocumentsModel</name>
    <message>
        <source>Copy of a paper</source>
        <translation>证件影印件</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权书</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Business licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Resident ID</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Front of the document</source>
        <translation>证件正面</translation>
    </message>
    <message>
        <source>Back of the document</source>
        <translation>证件背面</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>本网点</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜面</translation>
    </message>
    <message>
        <source>Proof of an authority</source>
        <translation>委托或监护证明</translation>
    </message>
</context>
<context>
    <name>hui::customers::DuplicatesCard</name>
    <message>
        <source>Perhaps the same person</source>
        <translation>疑似同一客户</translation>
    </message>
    <message>
        <source>How it is known that it is one person</source>
        <translation>认定依据</translation>
    </message>
    <message>
        <source>Open the record of %1</source>
        <translation>打开 %1 的档案</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge the record of %1 into this one</source>
        <translation>把 %1 的档案并入本档案</translation>
    </message>
    <message>
        <source>Of another branch: open it to compare</source>
        <translation>其他网点客户，打开后核对</translation>
    </message>
    <message>
        <source>Off line: compared with customers of this branch alone.</source>
        <translation>离线：仅比对本网点客户。</translation>
    </message>
    <message>
        <source>Not uploaded yet: compared with customers of this branch alone.</source>
        <translation>资料未上传：仅比对本网点客户。</translation>
    </message>
</context>
<context>
    <name>hui::customers::FamilyCard</name>
    <message>
        <source>The customer has no loan and has asked for none.</source>
        <translation>客户无贷款，也无贷款申请。</translation>
    </message>
    <message>
        <source>Take in an application</source>
        <translation>受理贷款申请</translation>
    </message>
    <message>
        <source>Nothing is booked for the customer.</source>
        <translation>客户暂无预约。</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>预约挂号</translation>
    </message>
    <message>
        <source>No journey abroad is being prepared.</source>
        <translation>客户暂无出国行程。</translation>
    </message>
    <message>
        <source>Take in a foreign exchange request</source>
        <translation>受理购汇</translation>
    </message>
    <message>
        <source>No need for insurance or wealth is registered.</source>
        <translation>客户暂无保险理财需求。</translation>
    </message>
    <message>
        <source>Register a need</source>
        <translation>登记需求</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>贷款</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>出国行程</translation>
    </message>
    <message>
        <source>Insurance, wealth</source>
        <translation>保险理财</translation>
    </message>
</context>
<context>
    <name>hui::customers::LinesModel</name>
    <message>
        <source>in hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>money due back</source>
        <translation>待退款</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>What</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>办理信息</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hui::customers::LinkForm</name>
    <message>
        <source>Relationship</source>
        <translation>对方与客户的关系</translation>
    </message>
    <message>
        <source>Supporting document</source>
        <translation>证明文件</translation>
    </message>
    <message>
        <source>Authority, household register, court order; required for agents and guardians</source>
        <translation>授权书、户口簿、法院文书等；代理与监护必填</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Always for an agent; a guardian&apos;s ends when the child is of age</source>
        <translation>代理必填；监护至成年为止</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>登记关系</translation>
    </message>
    <message>
        <source>The other customer</source>
        <translation>对方客户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Type a name, the end of the phone or a number, and choose.</source>
        <translation>输入姓名、手机尾号或证件号后选定。</translation>
    </message>
    <message>
        <source>authority, birth certificate or household register</source>
        <translation>委托书、出生证或户口簿</translation>
    </message>
</context>
<context>
    <name>hui::customers::LinksCard</name>
    <message>
        <source>ended on %1</source>
        <translation>%1 解除</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Family and agents</source>
        <translation>家人与代理</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nobody is linked to the customer.</source>
        <translation>未登记家人或代理人。</translation>
    </message>
    <message>
        <source>Open the record of %1</source>
        <translation>打开 %1 的档案</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>到柜</translation>
    </message>
    <message>
        <source>%1 came for the customer</source>
        <translation>%1 代客户到柜</translation>
    </message>
    <message>
        <source>End</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>End the link with %1</source>
        <translation>解除与 %1 的关系</translation>
    </message>
</context>
<context>
    <name>hui::customers::LogCard</name>
    <message>
        <source>Log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Who looked at the record or changed it</source>
        <translation>查阅与变更记录</translation>
    </message>
    <message>
        <source>Nobody looked at the record yet.</source>
        <translation>暂无查阅与变更记录。</translation>
    </message>
    <message>
        <source>The newest ones; older ones are not listed.</source>
        <translation>仅列最近的，更早的未列。</translation>
    </message>
    <message>
        <source>Form fills: this terminal only.</source>
        <translation>填单调用记录只列本终端的。</translation>
    </message>
</context>
<context>
    <name>hui::customers::LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1（未成）</translation>
    </message>
</context>
<context>
    <name>hui::customers::PersonCard</name>
    <message>
        <source>Person</source>
        <translation>基本资料</translation>
    </message>
</context>
<context>
    <name>hui::customers::RecipientField</name>
    <message>
        <source>Hospital or school</source>
        <translation>医院或学校</translation>
    </message>
    <message>
        <source>The signed text names it: for this one alone</source>
        <translation>签署文本写明接收方，仅对该机构有效</translation>
    </message>
    <message>
        <source>Type its name and choose.</source>
        <translation>请输入名称并选定。</translation>
    </message>
</context>
<context>
    <name>hui::customers::RecordHead</name>
    <message>
        <source>no certificate</source>
        <translation>无证件</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>证件已过期</translation>
    </message>
    <message>
        <source>certificate expires soon</source>
        <translation>证件即将到期</translation>
    </message>
    <message>
        <source>certificate valid</source>
        <translation>证件有效</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更资料</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>办业务</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>转手机续办</translation>
    </message>
    <message>
        <source>Risk grade</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Hands their open case to the phone at once</source>
        <translation>把未办结业务直接转到客户手机</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>显示明文</translation>
    </message>
    <message>
        <source>Why it is shown in clear</source>
        <translation>显示明文的原因</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>恢复掩码</translation>
    </message>
</context>
<context>
    <name>hui::customers::RecordTabs</name>
    <message>
        <source>Parts of the record</source>
        <translation>档案分区</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, how many are in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>tab</comment>
        <translation>
            <numerusform>%1，%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::customers::RecordView</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Images and vouchers</source>
        <translation>影像与凭证</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>The customer has no account with the bank.</source>
        <translation>该客户在本行没有账户。</translation>
    </message>
    <message>
        <source>The customer pays no bills here yet.</source>
        <translation>该客户尚无缴费户号。</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>没有在途事项。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>缴费</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在途</translation>
    </message>
</context>
<context>
    <name>hui::customers::RightsCard</name>
    <message>
        <source>Own data</source>
        <translation>个人信息权利</translation>
    </message>
    <message>
        <source>How it is known that the customer asked</source>
        <translation>如何核实客户本人申请</translation>
    </message>
    <message>
        <source>Ask to be forgotten</source>
        <translation>申请删除</translation>
    </message>
    <message>
        <source>Hand out a copy</source>
        <translation>提供副本</translation>
    </message>
    <message>
        <source>Asked to be forgotten. Kept by law, and forgotten on %1; further business moves the day.</source>
        <translation>已申请删除。依法保存，%1 删除；其间再办业务则顺延。</translation>
    </message>
</context>
<context>
    <name>hui::customers::TagsCard</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>hui::customers::UnderwayCard</name>
    <message>
        <source>Under way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>%1 due back</source>
        <comment>sum of money</comment>
        <translation>应退 %1</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>held no longer</source>
        <translation>锁号已过</translation>
    </message>
    <message>
        <source>held %1</source>
        <comment>what is left of it, minutes and seconds</comment>
        <translation>锁号 %1</translation>
    </message>
</context>
<context>
    <name>hui::estate::CopiesBox</name>
    <message>
        <source>may be handed in later</source>
        <translation>可后补</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
</context>
<context>
    <name>hui::estate::EstateForm</name>
    <message>
        <source>New notice</source>
        <translation>新通知</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 退出</translation>
    </message>
    <message>
        <source>%1 was told</source>
        <translation>%1 已告知</translation>
    </message>
    <message>
        <source>Offer of %1</source>
        <translation>%1 的优惠</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 hands in copies</source>
        <translation>%1 补交影印件</translation>
    </message>
</context>
<context>
    <name>hui::estate::EstatePage</name>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>新通知</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>新优惠</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>本终端办理</translation>
    </message>
    <message>
        <source>Choose a community at the left.</source>
        <translation>请在左侧选择社区。</translation>
    </message>
    <message>
        <source>There is no community yet.</source>
        <translation>尚无社区。</translation>
    </message>
    <message>
        <source>The community could not be read</source>
        <translation>无法读取社区信息</translation>
    </message>
    <message>
        <source>Off line: as it stood at %1</source>
        <translation>离线：显示 %1 的信息</translation>
    </message>
    <message>
        <source>What you record is sent when the line is back; the platform may refuse it.</source>
        <translation>登记内容将在联机后上送，平台可能拒绝。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Estates and their parties</source>
        <translation>社区生态</translation>
    </message>
    <message>
        <source>A contract is signed at the counter.</source>
        <translation>柜台签约。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The month is settled.</source>
        <translation>月度结算。</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Nobody here has that name or is of that building.</source>
        <translation>没有符合该姓名或楼栋的参与方。</translation>
    </message>
    <message>
        <source>Find a party</source>
        <translation>查找参与方</translation>
    </message>
    <message>
        <source>Name or building  Ctrl+F</source>
        <translation>姓名或楼栋  Ctrl+F</translation>
    </message>
    <message>
        <source>%1 found of %2</source>
        <translation>共 %2 个，查到 %1 个</translation>
    </message>
    <message>
        <source>The newest %1 of %2: find others by name</source>
        <translation>共 %2 个，仅列最新 %1 个，其余按姓名查找</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>影印件</translation>
    </message>
    <message>
        <source>The copy is not shown</source>
        <translation>影印件未显示</translation>
    </message>
    <message>
        <source>Off line</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Copies lie at the platform and are shown by it alone.</source>
        <translation>影印件存于平台，联机后方可查看。</translation>
    </message>
    <message>
        <source>The figures were kept</source>
        <translation>统计已保存</translation>
    </message>
</context>
<context>
    <name>hui::estate::FiguresCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>参与情况</translation>
    </message>
    <message>
        <source>From the branch</source>
        <translation>距网点</translation>
    </message>
    <message>
        <source>%1 signed, %2 active</source>
        <translation>签约 %1，有效 %2</translation>
    </message>
    <message>
        <source>Told of notices</source>
        <translation>通知已告知</translation>
    </message>
    <message>
        <source>Offers that hold here</source>
        <translation>本网点有效优惠</translation>
    </message>
    <message>
        <source>Property fees in %1</source>
        <translation>%1 物业缴费额</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>关联服务</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Carried from earlier months</source>
        <translation>前月结转</translation>
    </message>
</context>
<context>
    <name>hui::estate::PartyCopiesCard</name>
    <message>
        <source>To be handed in</source>
        <translation>待补交</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>上送中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已留存</translation>
    </message>
    <message>
        <source>Deleted in time</source>
        <translation>到期已删</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>影印件</translation>
    </message>
    <message>
        <source>Why it is looked at</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>影印件</translation>
    </message>
    <message>
        <source>Hand in copies</source>
        <translation>补交影印件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>留存于 %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at the copy: %1</source>
        <translation>查看影印件：%1</translation>
    </message>
</context>
<context>
    <name>hui::estate::SheetCard</name>
    <message>
        <source>Settlement sheet</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Carried from earlier months: %1</source>
        <translation>前月结转：%1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>To share</source>
        <translation>可分配额</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>结算 %1</translation>
    </message>
</context>
<context>
    <name>hui::home::ApprovalsCard</name>
    <message>
        <source>Signed today</source>
        <translation>今日授权</translation>
    </message>
    <message>
        <source>Nothing needed a second person.</source>
        <translation>今日没有授权业务</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source> · supervisor %1</source>
        <translation>· 主管 %1</translation>
    </message>
    <message>
        <source>%1 to be signed</source>
        <translation>%1 笔待授权</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待授权</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>已提醒</translation>
    </message>
    <message>
        <source>Sent %1 min ago</source>
        <translation>已送 %1 分</translation>
    </message>
    <message>
        <source>Waits %1 min</source>
        <translation>已等 %1 分</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remind of %1</source>
        <translation>提醒授权 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Supervisor unknown</source>
        <translation>值班主管未知</translation>
    </message>
    <message>
        <source>No supervisor on duty</source>
        <translation>当前无值班主管</translation>
    </message>
    <message>
        <source>On duty %1</source>
        <comment>supervisor</comment>
        <translation>值班主管 %1</translation>
    </message>
</context>
<context>
    <name>hui::home::DayTableModel</name>
    <message>
        <source>Journal no.</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>回单号</translation>
    </message>
</context>
<context>
    <name>hui::home::HallTableModel</name>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>手机预约</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜面</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>呼至 %1</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>在 %1 窗口</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>转 %1 窗口</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <translation>超 %1 分</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>取号渠道</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>已等候</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
</context>
<context>
    <name>hui::home::HallView</name>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人在等候。</translation>
    </message>
    <message>
        <source>Nobody has booked a time today.</source>
        <translation>今日没有预约。</translation>
    </message>
    <message>
        <source>Nobody is parked.</source>
        <translation>没有挂起的客户。</translation>
    </message>
    <message>
        <source>Tickets of the hall</source>
        <translation>大厅排队</translation>
    </message>
    <message>
        <source>The platform is asked who waits.</source>
        <translation>正在读取排队。</translation>
    </message>
</context>
<context>
    <name>hui::home::HomePage</name>
    <message>
        <source>Good morning, %1</source>
        <translation>上午好，%1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日终轧账</translation>
    </message>
    <message>
        <source>Quick tasks</source>
        <translation>常办业务</translation>
    </message>
    <message>
        <source>Operations today</source>
        <translation>今日业务</translation>
    </message>
    <message>
        <source>Cash taken for billers</source>
        <translation>代收金额</translation>
    </message>
    <message>
        <source>Average for a payment</source>
        <translation>平均办理</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>开班 %1</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>已办 %1 笔</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>%1 payments · %2 reversals</source>
        <translation>缴费 %1 笔 · 冲正 %2 笔</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>pauses over 10 min left out</source>
        <translation>不计超 10 分的间隔</translation>
    </message>
    <message>
        <source>Waiting in the hall</source>
        <translation>全厅等候</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>人</translation>
    </message>
    <message>
        <source>the longest for %1 min</source>
        <translation>最长已等 %1 分</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>against the day before by now %1</source>
        <translation>较上日同时段 %1</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>%1 号窗口</translation>
    </message>
    <message>
        <source>cash %1 · other %2</source>
        <translation>现金 %1 笔 · 非现金 %2 笔</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>goal: within %1 min</source>
        <translation>目标 %1 分以内</translation>
    </message>
</context>
<context>
    <name>hui::home::JournalView</name>
    <message>
        <source>Journal of today</source>
        <translation>今日流水</translation>
    </message>
    <message>
        <source>Nothing was recorded today.</source>
        <translation>今日还没有业务</translation>
    </message>
</context>
<context>
    <name>hui::home::NoticesCard</name>
    <message>
        <source>Notices</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>No notices.</source>
        <translation>没有提醒</translation>
    </message>
</context>
<context>
    <name>hui::home::SyncCard</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待上送</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>%1, look at it first</source>
        <translation>%1 笔，先处理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 已更新</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未更新</translation>
    </message>
    <message>
        <source>Catalogue / rates / roster</source>
        <translation>缴费目录 / 汇率 / 排班</translation>
    </message>
    <message>
        <source>no rates</source>
        <translation>汇率未读取</translation>
    </message>
    <message>
        <source>rates of %1</source>
        <translation>汇率 %1</translation>
    </message>
    <message>
        <source>no roster</source>
        <translation>排班未知</translation>
    </message>
    <message>
        <source>Yuan for 100 units, buying / selling</source>
        <translation>100 外币折人民币（元），买入 / 卖出</translation>
    </message>
</context>
<context>
    <name>hui::home::TillCard</name>
    <message>
        <source>Till</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Till limit</source>
        <translation>尾箱限额</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>尾箱 %1</translation>
    </message>
    <message>
        <source>No till was opened.</source>
        <translation>今日未领用尾箱</translation>
    </message>
    <message>
        <source>Limit ¥%1</source>
        <translation>库存限额 ¥%1</translation>
    </message>
    <message>
        <source>No limit set</source>
        <translation>未设库存限额</translation>
    </message>
    <message>
        <source>%1 % used</source>
        <translation>已用 %1%</translation>
    </message>
    <message>
        <source>above the limit: hand some to the vault</source>
        <translation>超过库存限额，送缴库房</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 jiao coins: %2 left</source>
        <translation>%1 角硬币剩 %2 枚</translation>
    </message>
    <message>
        <source>%1 yuan coins: %2 left</source>
        <translation>%1 元硬币剩 %2 枚</translation>
    </message>
    <message>
        <source>%1 yuan notes: %2 left</source>
        <translation>%1 元券剩 %2 张</translation>
    </message>
</context>
<context>
    <name>hui::home::WorkCard</name>
    <message>
        <source>In line</source>
        <translation>等候队列</translation>
    </message>
    <message>
        <source>Booked today</source>
        <translation>今日预约</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂起业务</translation>
    </message>
    <message>
        <source>Journal of today</source>
        <translation>今日流水</translation>
    </message>
    <message>
        <source>Whose tickets</source>
        <translation>看哪些号</translation>
    </message>
    <message>
        <source>Work of the day</source>
        <translation>今日工作</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Whole hall</source>
        <translation>全厅</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>筛选流水</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <translation>筛选  Ctrl+F</translation>
    </message>
    <message>
        <source>%1 of %2 · ↑↓ choose, Enter opens</source>
        <translation>%1 / %2 笔 · ↑↓ 选择，Enter 打开</translation>
    </message>
    <message>
        <source>%1 customers · ↑↓ choose, Enter resumes, Space shows the record</source>
        <translation>共 %1 人 · ↑↓ 选择，Enter 恢复，空格看客户</translation>
    </message>
    <message>
        <source>%1 customers · ↑↓ choose, Enter calls, Space shows the record</source>
        <translation>共 %1 人 · ↑↓ 选择，Enter 呼叫，空格看客户</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Called by about %1</source>
        <translation>预计清空 %1</translation>
    </message>
</context>
<context>
    <name>hui::openplatform::CataloguePage</name>
    <message>
        <source>its signature is not the bank&apos;s</source>
        <translation>签名不是本行的</translation>
    </message>
    <message>
        <source>it is older than the one in force</source>
        <translation>比现行版本旧</translation>
    </message>
    <message>
        <source>what arrived is not what was signed</source>
        <translation>收到的内容与签名不符</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>业务目录</translation>
    </message>
    <message>
        <source>Billers</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>业务需求</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Check signature</source>
        <translation>核对签名</translation>
    </message>
    <message>
        <source>What the platform offers</source>
        <translation>平台提供的业务</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>搜索目录</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, code</source>
        <translation>名称、拼音、首字母、代码</translation>
    </message>
    <message>
        <source>Version %1 is not used</source>
        <translation>版本 %1 未启用</translation>
    </message>
    <message>
        <source>Refused at %1: %2.</source>
        <translation>%1 拒收：%2。</translation>
    </message>
    <message>
        <source>Version %1 · %2 cities · %3 billers, %4 not open · %5 interfaces · %6 needs</source>
        <translation>版本 %1 · 城市 %2 · 收费单位 %3（未开放 %4）· 接口 %5 · 需求 %6</translation>
    </message>
    <message>
        <source>No version has arrived yet; %1 entries so far</source>
        <translation>尚无完整版本，已收到 %1 条</translation>
    </message>
    <message>
        <source>The catalogue has not arrived yet.</source>
        <translation>目录尚未下发。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1; type more to narrow it</source>
        <translation>仅列前 %1 条，请再输入以缩小范围</translation>
    </message>
    <message>
        <source>The catalogue is what the bank signed</source>
        <translation>目录与签名一致</translation>
    </message>
    <message>
        <source>%1 entries were checked.</source>
        <translation>已核对 %1 条。</translation>
    </message>
    <message>
        <source>The catalogue on this desk was changed</source>
        <translation>本机目录被改动</translation>
    </message>
    <message>
        <source>%1 is not what was signed. Call support and take no bills.</source>
        <translation>%1 与签名不符，请停办缴费并联系科技人员。</translation>
    </message>
</context>
<context>
    <name>hui::openplatform::ListingText</name>
    <message>
        <source>Needs an update</source>
        <translation>须升级</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>即将停收</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停收</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>缴费要素</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Partner calls</source>
        <translation>合作方调用</translation>
    </message>
    <message>
        <source>Bank calls</source>
        <translation>本行调用</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>业务需求</translation>
    </message>
    <message>
        <source>Field of life</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>所用接口</translation>
    </message>
    <message>
        <source>For</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>In force here since</source>
        <translation>本机启用时间</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水费</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气费</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>物业费</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>取暖费</translation>
    </message>
    <message>
        <source>Cable TV</source>
        <translation>有线电视</translation>
    </message>
    <message>
        <source>Traffic fines</source>
        <translation>交通罚款</translation>
    </message>
    <message>
        <source>Fuel cards</source>
        <translation>加油卡充值</translation>
    </message>
    <message>
        <source>Telecom</source>
        <translation>通讯服务费</translation>
    </message>
    <message>
        <source>Mobile top-up</source>
        <translation>话费充值</translation>
    </message>
    <message>
        <source>Campus fees</source>
        <translation>校园缴费</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>未开放</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>即将下线</translation>
    </message>
</context>
<context>
    <name>hui::outbox::ConnectionStrip</name>
    <message>
        <source>Connected without a break</source>
        <translation>全程在线</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1 起断网</translation>
    </message>
    <message>
        <source>Offline %1</source>
        <translation>%1 断网</translation>
    </message>
    <message>
        <source>%1 taken offline, %2 of them settled</source>
        <translation>离线受理 %1 笔，已有结果 %2 笔</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Connection today</source>
        <translation>今日连接</translation>
    </message>
</context>
<context>
    <name>hui::outbox::DeviceView</name>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>证书有效期至</translation>
    </message>
    <message>
        <source>Server keys known</source>
        <translation>已知服务器密钥</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>中心地址</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次应答</translation>
    </message>
    <message>
        <source>New operations</source>
        <translation>新业务受理</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>本地流水</translation>
    </message>
    <message>
        <source>every entry is tied to the one before it</source>
        <translation>逐笔链接，改动可查</translation>
    </message>
    <message>
        <source>Not checked here yet</source>
        <translation>尚未校验</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>流水链</translation>
    </message>
    <message>
        <source>Entries checked</source>
        <translation>已校验笔数</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>校验时间</translation>
    </message>
    <message>
        <source>Check the whole journal</source>
        <translation>校验全部流水</translation>
    </message>
    <message>
        <source>%1 (%2 days)</source>
        <translation>%1（剩 %2 天）</translation>
    </message>
    <message>
        <source>The certificate of this device ends soon</source>
        <translation>本机证书即将到期</translation>
    </message>
    <message>
        <source>Have IT enrol the device again before it does.</source>
        <translation>到期前联系科技部门重新登记设备。</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>stopped by the platform</source>
        <translation>中心已停止本机受理</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>校验中</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Unbroken</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>已断裂</translation>
    </message>
    <message>
        <source>The journal was changed from outside</source>
        <translation>本地流水被外部改动</translation>
    </message>
    <message>
        <source>Stop taking cash and call support. First broken row: %1 %2.</source>
        <translation>停止收款，联系科技支持。首处断裂：%1 %2。</translation>
    </message>
    <message>
        <source>stopped: the journal was put back; what was lost is being fetched</source>
        <translation>已停用：流水被退回到旧版本，正在取回丢失部分</translation>
    </message>
    <message>
        <source>stopped: what was fetched waits for a signature</source>
        <translation>已停用：取回的流水待他人授权</translation>
    </message>
    <message>
        <source>stopped: the platform cannot give back all that was lost</source>
        <translation>已停用：平台无法取回全部丢失的流水</translation>
    </message>
    <message>
        <source>stopped: the platform has another journal of this device</source>
        <translation>已停用：平台记有本机的另一份流水</translation>
    </message>
</context>
<context>
    <name>hui::outbox::EntryPane</name>
    <message>
        <source>The operation</source>
        <translation>业务详情</translation>
    </message>
    <message>
        <source>Choose an operation to see how it stands.</source>
        <translation>选择一笔业务查看详情</translation>
    </message>
    <message>
        <source>This desk and its till</source>
        <translation>本机与尾箱</translation>
    </message>
    <message>
        <source>Bank platform</source>
        <translation>银行中心</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Unknown for %1 min</source>
        <translation>结果未明 %1 分</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>业务键 %1</translation>
    </message>
    <message>
        <source>Keep checking automatically</source>
        <translation>继续自动核实</translation>
    </message>
    <message>
        <source>After 5, 15, 30, 60 and 180 s, then every 5 min, until it is certain</source>
        <translation>5、15、30、60、180 秒后各一次，之后每 5 分钟一次，直到查明</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reverse and refund</source>
        <translation>冲正并退款</translation>
    </message>
    <message>
        <source>Opens the payment. A supervisor signs, then the cash goes out.</source>
        <translation>打开该笔缴费，主管授权后从尾箱退款</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管授权</translation>
    </message>
    <message>
        <source>Open the payment</source>
        <translation>打开该笔缴费</translation>
    </message>
    <message>
        <source>Its slip, its receipt and its cash</source>
        <translation>凭证、回单与现金</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即核实</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>核实中…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即上送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>上送中…</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>退款 %1</translation>
    </message>
</context>
<context>
    <name>hui::outbox::EntryStory</name>
    <message>
        <source>Cash taken</source>
        <translation>已收现金</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未上送</translation>
    </message>
    <message>
        <source>Has not arrived</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>上送中</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 送出</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Says otherwise</source>
        <translation>与本机不一致</translation>
    </message>
    <message>
        <source>Cannot read it</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未缴</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>asked by the bank</source>
        <translation>由银行查询</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>待上送</translation>
    </message>
    <message>
        <source>It goes by itself as soon as the line is up.</source>
        <translation>网络恢复后自动上送，不用再做。</translation>
    </message>
    <message>
        <source>Cash taken, the result is not certain yet</source>
        <translation>现金已收，缴费结果还不确定</translation>
    </message>
    <message>
        <source>Until it is, neither take the cash again nor give it back. The customer may leave with the slip.</source>
        <translation>核实完成前，不要再次收款，也不要退款。客户可凭受理凭证离开。</translation>
    </message>
    <message>
        <source>The result is not certain yet</source>
        <translation>结果还不确定</translation>
    </message>
    <message>
        <source>Until it is, do not do it again.</source>
        <translation>核实完成前，不要重做。</translation>
    </message>
    <message>
        <source>Refused: %1 is due back</source>
        <translation>已拒绝，应退 %1</translation>
    </message>
    <message>
        <source>Give the cash back to the customer on the bill payment page.</source>
        <translation>到生活缴费把现金退给客户。</translation>
    </message>
    <message>
        <source>The platform and this desk disagree</source>
        <translation>中心与本机不一致</translation>
    </message>
    <message>
        <source>Do not do it again. Call support with the key below.</source>
        <translation>不要重做。凭下方业务键联系科技支持。</translation>
    </message>
    <message>
        <source>The platform cannot read this operation</source>
        <translation>中心无法识别该笔业务</translation>
    </message>
    <message>
        <source>It is kept. Export the package and call support.</source>
        <translation>业务已保留。导出离线包并联系科技支持。</translation>
    </message>
    <message>
        <source>Sent; no answer that can be believed</source>
        <translation>已送出，没有可信的应答</translation>
    </message>
    <message>
        <source>Sent to the platform</source>
        <translation>已上送中心</translation>
    </message>
    <message>
        <source>Tried %1 times</source>
        <translation>已尝试 %1 次</translation>
    </message>
    <message>
        <source>Booked, receipt %1</source>
        <translation>已入账，回单 %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Reversed; the cash was given back</source>
        <translation>已冲正，现金已退</translation>
    </message>
    <message>
        <source>The cash was given back</source>
        <translation>现金已退</translation>
    </message>
    <message>
        <source>Next automatic check</source>
        <translation>下次自动核实</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次上送</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，剩 %2</translation>
    </message>
    <message>
        <source>%1 as soon as the line is up</source>
        <translation>%1：网络恢复后</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>Cash into the till while the line was down</source>
        <translation>断网期间现金入尾箱</translation>
    </message>
    <message>
        <source>Cash into the till</source>
        <translation>现金入尾箱，提交缴费</translation>
    </message>
</context>
<context>
    <name>hui::outbox::HistoryCard</name>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message numerus="yes">
        <source>%n, numbers %1 to %2</source>
        <translation>
            <numerusform>%n 笔，编号 %1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备号</translation>
    </message>
    <message>
        <source>New operations</source>
        <translation>新业务受理</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Restored journal</source>
        <translation>已恢复的流水</translation>
    </message>
    <message>
        <source>Sign for what was restored</source>
        <translation>授权恢复受理</translation>
    </message>
    <message>
        <source>Restored at</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>The journal of this terminal was put back to an earlier day, or salvaged. With the signature cash boxes, payments and lists are made anew from it; receipts are not. Count the cash box before it is used again.</source>
        <translation>本机流水曾退回到较早的一天，或经抢救恢复。授权后，尾箱、缴费和批量清单按流水重建；回单不重建。尾箱再用之前先清点。</translation>
    </message>
    <message>
        <source>Go on with a journal that was restored</source>
        <translation>恢复流水后继续受理</translation>
    </message>
    <message>
        <source>The journal of this terminal was put back to an earlier day, or salvaged.</source>
        <translation>本机流水曾退回到较早的一天，或经抢救恢复。</translation>
    </message>
</context>
<context>
    <name>hui::outbox::OutboxPage</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Data updates</source>
        <translation>数据更新</translation>
    </message>
    <message>
        <source>Device and network</source>
        <translation>设备与网络</translation>
    </message>
    <message>
        <source>Export offline package</source>
        <translation>导出离线包</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Connection today</source>
        <translation>今日连接</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>今日已上送</translation>
    </message>
    <message>
        <source>sent in the order recorded; one key is booked once</source>
        <translation>按受理先后上送，同一业务键只入账一次</translation>
    </message>
    <message>
        <source>Which operations</source>
        <translation>业务范围</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Customer data is closed on this disk</source>
        <translation>本地库已加密</translation>
    </message>
    <message>
        <source>Outbox %1</source>
        <translation>发件箱 %1</translation>
    </message>
    <message>
        <source>Result unknown %1</source>
        <translation>结果未明 %1</translation>
    </message>
    <message>
        <source>Nothing was recorded today.</source>
        <translation>今日还没有业务</translation>
    </message>
    <message>
        <source>Every outcome is known.</source>
        <translation>没有结果未明的业务</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>全部业务已有结果</translation>
    </message>
    <message>
        <source>Offline: one payment ¥%1, a day ¥%2, used ¥%3</source>
        <translation>离线单笔限额 ¥%1，当日累计 ¥%2，已用 ¥%3</translation>
    </message>
    <message>
        <source>Nothing may be taken offline</source>
        <translation>未下发离线限额，断网不可收款</translation>
    </message>
    <message>
        <source>%1 to be sent</source>
        <translation>%1 笔待上送</translation>
    </message>
    <message>
        <source>%1 operations written, closed and chained</source>
        <translation>已导出 %1 笔，加密并带校验链</translation>
    </message>
    <message>
        <source>%1 (SHA-256 %2…)</source>
        <translation>%1（SHA-256 %2…）</translation>
    </message>
</context>
<context>
    <name>hui::outbox::OutboxTableModel</name>
    <message>
        <source>Journal no.</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>hui::outbox::Timeline</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>hui::outbox::UpdatesView</name>
    <message>
        <source>Read up to</source>
        <translation>更新至</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>更新游标</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Billers</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>One payment offline, at most</source>
        <translation>离线单笔限额</translation>
    </message>
    <message>
        <source>A day offline, at most</source>
        <translation>离线当日累计限额</translation>
    </message>
    <message>
        <source>Cash in a till, at most</source>
        <translation>尾箱库存限额</translation>
    </message>
    <message>
        <source>Large cash, needs a supervisor, from</source>
        <translation>大额现金授权起点</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>缴费目录</translation>
    </message>
    <message>
        <source>Limits set by the platform</source>
        <translation>中心下发的限额</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1, %2 paused</source>
        <translation>%1 家，暂停 %2 家</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>hui::queue::FiguresTableModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>过号离开</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Avg. wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Max. wait</source>
        <translation>最长等候</translation>
    </message>
    <message>
        <source>Avg. service</source>
        <translation>平均办理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>hui::queue::FiguresView</name>
    <message>
        <source>Figures of the day</source>
        <translation>今日统计</translation>
    </message>
    <message>
        <source>Nothing is known of the day yet.</source>
        <translation>尚无今日数据。</translation>
    </message>
</context>
<context>
    <name>hui::queue::HallCode</name>
    <message>
        <source>Address at which a number is taken</source>
        <translation>手机取号的地址</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Customers scan it and have their number on the phone.</source>
        <translation>客户扫码后在手机上取号。</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>%1 前有效</translation>
    </message>
</context>
<context>
    <name>hui::queue::QueuePage</name>
    <message>
        <source>Tickets of the branch</source>
        <translation>网点排队号</translation>
    </message>
    <message>
        <source>Which tickets</source>
        <translation>显示哪些号</translation>
    </message>
    <message>
        <source>Draw a number</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>存为 CSV</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队叫号</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日统计</translation>
    </message>
    <message>
        <source>Draw for a customer</source>
        <translation>代客取号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The figures were kept</source>
        <translation>统计已保存</translation>
    </message>
    <message>
        <source>Nobody is parked.</source>
        <translation>没有挂起的客户。</translation>
    </message>
    <message>
        <source>Nobody was missed in the last half hour.</source>
        <translation>半小时内没有过号。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>没有人在等候。</translation>
    </message>
    <message>
        <source>Number %1 was drawn</source>
        <translation>已取号 %1</translation>
    </message>
    <message>
        <source>The platform does not answer</source>
        <translation>平台没有答复</translation>
    </message>
    <message>
        <source>It is asked again under the same number, so that nobody is called twice. Without a line call by voice and serve without a number.</source>
        <translation>正以同一编号再次询问，不会重复叫号。线路不通时请口头叫号，无号办理。</translation>
    </message>
    <message>
        <source>Serve without a number</source>
        <translation>无号办理</translation>
    </message>
    <message>
        <source>The queue could not be read</source>
        <translation>排队信息未能更新</translation>
    </message>
    <message>
        <source>This is no code of a ticket</source>
        <translation>排队号二维码无效</translation>
    </message>
    <message>
        <source>This number is not in the line of today</source>
        <translation>该号不在今日队列中</translation>
    </message>
    <message>
        <source>It is of another branch or day, or was served. Draw a new one.</source>
        <translation>属其他网点、其他日期或已办结，请重新取号。</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>%1 号</translation>
    </message>
    <message>
        <source>Enter calls it.</source>
        <translation>按 Enter 呼叫。</translation>
    </message>
    <message>
        <source>Code for the hall</source>
        <translation>大厅取号码</translation>
    </message>
    <message>
        <source>Off line: no code for the hall</source>
        <translation>离线，生成不了大厅取号码</translation>
    </message>
    <message>
        <source>The page on the telephone is the platform&apos;s. Draw numbers when the line is back; until then call by voice.</source>
        <translation>手机取号要连平台。联网后再取号，其间口头叫号。</translation>
    </message>
    <message>
        <source>No code was made</source>
        <translation>未生成取号码</translation>
    </message>
    <message>
        <source>The platform answered something that is not understood.</source>
        <translation>平台的答复无法识别。</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Nobody has booked a time today.</source>
        <translation>今日没有预约。</translation>
    </message>
</context>
<context>
    <name>hui::queue::RowOffer</name>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Back in line %1</source>
        <translation>%1 重新排队</translation>
    </message>
    <message>
        <source>To this window %1</source>
        <translation>%1 转到本窗口</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>呼叫 %1</translation>
    </message>
</context>
<context>
    <name>hui::queue::TicketTableModel</name>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>预约 %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜面</translation>
    </message>
    <message>
        <source>Called to %1</source>
        <translation>请到 %1 号窗口</translation>
    </message>
    <message>
        <source>At window %1</source>
        <translation>%1 号窗口办理中</translation>
    </message>
    <message>
        <source>Parked at %1</source>
        <translation>%1 号窗口挂起</translation>
    </message>
    <message>
        <source>For window %1</source>
        <translation>转 %1 号窗口</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Over %1 min</source>
        <translation>超 %1 分</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>票号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>取号渠道</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>已等候</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>hui::queue::WindowCard</name>
    <message>
        <source>This window</source>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>叫下一位</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转窗口</translation>
    </message>
    <message>
        <source>To window</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>%1 号窗口</translation>
    </message>
    <message>
        <source>Nobody was called</source>
        <translation>没有叫号</translation>
    </message>
    <message>
        <source>Served for %1, waited %2</source>
        <translation>已办理 %1，等候 %2</translation>
    </message>
    <message numerus="yes">
        <source>Called %n time(s), waited %1</source>
        <translation>
            <numerusform>已叫 %n 次，等候 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hui::reconcile::CaseCard</name>
    <message>
        <source>Answer the case</source>
        <translation>答复上报</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查明情况</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>中心答复</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>上报编号</translation>
    </message>
    <message>
        <source>Branch, desk</source>
        <translation>网点、终端</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Not explained (CNY)</source>
        <translation>未核清金额（元）</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>上报柜员</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>上报原因</translation>
    </message>
    <message>
        <source>At the branch</source>
        <translation>网点处理</translation>
    </message>
    <message>
        <source>kept in suspense</source>
        <translation>已签认挂账</translation>
    </message>
    <message>
        <source>Done at the branch as booked. What the drawer does not show goes to over and short.</source>
        <translation>网点确已受理，账务无误；尾箱与账不符部分转长短款。</translation>
    </message>
    <message>
        <source>Not the branch&apos;s. The centre takes it over.</source>
        <translation>与网点无关，由中心承接。</translation>
    </message>
    <message>
        <source>Write what the branch is to do. It stays open there.</source>
        <translation>写明网点须做的更正；网点仍未核清。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>The answer is recorded and goes to the branch</source>
        <translation>答复已记录，将下发网点</translation>
    </message>
</context>
<context>
    <name>hui::reconcile::CaseList</name>
    <message>
        <source>Cases at the centre</source>
        <translation>网点上报</translation>
    </message>
    <message>
        <source>of every branch; Enter answers</source>
        <translation>各网点；回车答复</translation>
    </message>
    <message>
        <source>No branch has reported a difference.</source>
        <translation>没有网点上报差异。</translation>
    </message>
</context>
<context>
    <name>hui::reconcile::CaseTableModel</name>
    <message>
        <source>To be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>上报编号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Not explained (CNY)</source>
        <translation>未核清金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hui::reconcile::ClassTableModel</name>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Not explained (CNY)</source>
        <translation>未核清金额（元）</translation>
    </message>
</context>
<context>
    <name>hui::reconcile::ItemCard</name>
    <message>
        <source>Book the correction</source>
        <translation>更正入账</translation>
    </message>
    <message>
        <source>Report to the centre</source>
        <translation>上报中心</translation>
    </message>
    <message>
        <source>Clear suspense</source>
        <translation>销账</translation>
    </message>
    <message>
        <source>The correction is recorded. Compare again.</source>
        <translation>更正已记录。重新对账。</translation>
    </message>
    <message>
        <source>The difference is reported</source>
        <translation>差异已上报</translation>
    </message>
    <message>
        <source>The item is cleared</source>
        <translation>已销账</translation>
    </message>
    <message>
        <source>Booked out to</source>
        <translation>转出至</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查明情况</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Found in the books</source>
        <translation>账上已查到</translation>
    </message>
    <message>
        <source>Over and short</source>
        <translation>长短款</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>业务键</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Ours (CNY)</source>
        <translation>本机金额（元）</translation>
    </message>
    <message>
        <source>The platform&apos;s (CNY)</source>
        <translation>平台金额（元）</translation>
    </message>
    <message>
        <source>Correction (CNY)</source>
        <translation>更正额（元）</translation>
    </message>
    <message>
        <source>Not explained (CNY)</source>
        <translation>未核清金额（元）</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>挂账原因</translation>
    </message>
    <message>
        <source>In the platform&apos;s books (CNY)</source>
        <translation>平台账上（元）</translation>
    </message>
    <message>
        <source>In suspense (CNY)</source>
        <translation>挂账（元）</translation>
    </message>
    <message>
        <source>The centre&apos;s answer</source>
        <translation>中心答复</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>上报编号</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复时间</translation>
    </message>
</context>
<context>
    <name>hui::reconcile::ItemTableModel</name>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>已挂账</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>业务键</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Not explained (CNY)</source>
        <translation>未核清金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新对账</translation>
    </message>
    <message>
        <source>Keep in suspense, signed</source>
        <translation>签认挂账</translation>
    </message>
    <message>
        <source>Case %1: keep in suspense, signed</source>
        <translation>中心单号 %1，签认挂账</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>中心已答复</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>待更正</translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation>中心：%1</translation>
    </message>
</context>
<context>
    <name>hui::reconcile::ReconcilePage</name>
    <message>
        <source>Five classes</source>
        <translation>五类核对结果</translation>
    </message>
    <message>
        <source>Not equal</source>
        <translation>差异明细</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Journal of this desk against the platform</source>
        <translation>本机流水与平台账核对</translation>
    </message>
    <message>
        <source>Enter does what is to be done next</source>
        <translation>按 Enter 办理下一步</translation>
    </message>
    <message>
        <source>Everything is equal.</source>
        <translation>全部一致。</translation>
    </message>
    <message>
        <source>The day has not been compared yet.</source>
        <translation>当日尚未对账。</translation>
    </message>
    <message>
        <source>The platform cannot be reached</source>
        <translation>无法连接平台</translation>
    </message>
    <message>
        <source>Compared with the outcomes that are known. Compare again when the line is back.</source>
        <translation>已按本机已知结果核对。网络恢复后请再次对账。</translation>
    </message>
    <message>
        <source>In suspense</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>of every day; Enter clears it</source>
        <translation>含往日；回车销账</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Nothing is in suspense.</source>
        <translation>没有挂账。</translation>
    </message>
    <message>
        <source>In suspense %1</source>
        <translation>挂账 %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Cases %1</source>
        <translation>上报 %1</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hui::reconcile::SignCard</name>
    <message>
        <source>What is not explained</source>
        <translation>未核清</translation>
    </message>
    <message>
        <source>Why it stays in suspense</source>
        <translation>挂账原因</translation>
    </message>
    <message>
        <source>Keep in suspense</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>对账时间</translation>
    </message>
    <message>
        <source>File of the platform</source>
        <translation>平台对账文件</translation>
    </message>
    <message>
        <source>Other desks not explained</source>
        <translation>其他柜台未核清</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>本机未处理</translation>
    </message>
    <message>
        <source>Each item is kept by name until the centre has cleared it. A second person answers for it; then the branch may close.</source>
        <translation>逐笔挂账，待中心核清。由另一人签认后，网点可以关闭营业日。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>已取得</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>无法取得</translation>
    </message>
    <message>
        <source>%1, CNY %2</source>
        <translation>%1 笔，%2 元</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Not explained (CNY)</source>
        <translation>未核清金额（元）</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>%1 in suspense</source>
        <translation>挂账 %1 笔</translation>
    </message>
    <message>
        <source>Every difference is signed for</source>
        <translation>差异均已签认</translation>
    </message>
</context>
<context>
    <name>hui::reconcile::SuspenseTableModel</name>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>业务键</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>In suspense (CNY)</source>
        <translation>挂账（元）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>hui::reports::BlankStockTableModel</name>
    <message>
        <source>Box</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>凭证种类</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>结存份数</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>在途份数</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>主尾箱</translation>
    </message>
    <message>
        <source>Drawer %1</source>
        <translation>尾箱 %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>结存号码</translation>
    </message>
</context>
<context>
    <name>hui::reports::CaseFiguresTableModel</name>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未办成</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>平均评价</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>hui::reports::HourChart</name>
    <message>
        <source>Payments by hour</source>
        <translation>分时缴费笔数</translation>
    </message>
    <message>
        <source>%1 o&apos;clock: %2, %3</source>
        <translation>%1 时：%2 笔，%3 元</translation>
    </message>
    <message>
        <source>No payments</source>
        <translation>没有缴费</translation>
    </message>
</context>
<context>
    <name>hui::reports::HourTableModel</name>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
</context>
<context>
    <name>hui::reports::ReconcileTableModel</name>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Put in suspense</source>
        <translation>当日挂账</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>当日销账</translation>
    </message>
    <message>
        <source>Still in suspense</source>
        <translation>挂账余额</translation>
    </message>
    <message>
        <source>Explained by the centre</source>
        <translation>中心已答复</translation>
    </message>
</context>
<context>
    <name>hui::reports::ReportPage</name>
    <message>
        <source>Daily report</source>
        <translation>网点日报</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Write as %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作笔数</translation>
    </message>
    <message>
        <source>Taken (CNY)</source>
        <translation>受理金额（元）</translation>
    </message>
    <message>
        <source>Booked (CNY)</source>
        <translation>已入账（元）</translation>
    </message>
    <message>
        <source>Outcome unknown (CNY)</source>
        <translation>结果未明（元）</translation>
    </message>
    <message>
        <source>Over and short (CNY)</source>
        <translation>长短款（元）</translation>
    </message>
    <message>
        <source>Payments by hour</source>
        <translation>分时缴费</translation>
    </message>
    <message>
        <source>number; Ctrl+Shift+T shows it as a table</source>
        <translation>笔数，Ctrl+Shift+T 看表格</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>The outcome of everything is known.</source>
        <translation>没有结果未明的业务。</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>业务汇总</translation>
    </message>
    <message>
        <source>No payments on this day.</source>
        <translation>当日没有缴费。</translation>
    </message>
    <message>
        <source>Drawers</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>No drawer was opened on this day.</source>
        <translation>当日没有开箱。</translation>
    </message>
    <message>
        <source>Not a day</source>
        <translation>日期不对</translation>
    </message>
    <message>
        <source>Write it as year-month-day: 2026-03-18.</source>
        <translation>按年-月-日填写，如 2026-03-18。</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments</source>
        <translation>
            <numerusform>缴费 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Cash %1, non-cash %2</source>
        <translation>现金 %1，非现金 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drawers</source>
        <translation>
            <numerusform>%n 个尾箱</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>报表已保存</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>The day has not been compared.</source>
        <translation>当日尚未对账。</translation>
    </message>
    <message>
        <source>Controlled blank forms</source>
        <translation>重要空白凭证</translation>
    </message>
    <message>
        <source>There are no blank forms at this desk.</source>
        <translation>本机没有空白凭证。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>Nothing was asked for on this day, and nothing is open.</source>
        <translation>当日无受理，也无未结事项。</translation>
    </message>
    <message>
        <source>Agreements, complaints, referrals, customers and blank forms</source>
        <translation>签约、投诉、转介、客户资料与空白凭证</translation>
    </message>
    <message>
        <source>Cases of the branch</source>
        <translation>业务办理（全网点）</translation>
    </message>
    <message>
        <source>No case was taken in on this day, and none is open.</source>
        <translation>当日没有受理，也没有在办业务。</translation>
    </message>
    <message>
        <source>in suspense: as of %1</source>
        <translation>挂账余额截至 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>结存截至 %1</translation>
    </message>
    <message>
        <source>open: of every day, as of %1; Enter opens the list</source>
        <translation>处理中：含往日未结，截至 %1；按 Enter 打开清单</translation>
    </message>
</context>
<context>
    <name>hui::reports::RequestTableModel</name>
    <message>
        <source>Request</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>当日笔数</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>最近期限</translation>
    </message>
</context>
<context>
    <name>hui::reports::ServiceTableModel</name>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>笔数</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受理金额</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Non-cash</source>
        <translation>非现金</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待上送</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>结果未明</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>冲正</translation>
    </message>
</context>
<context>
    <name>hui::reports::TillTableModel</name>
    <message>
        <source>Drawer</source>
        <translation>尾箱</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>付</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Over/short</source>
        <translation>长短款</translation>
    </message>
</context>
<context>
    <name>hui::reports::UnknownTableModel</name>
    <message>
        <source>Journal no.</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Amount (CNY)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>hui::settings::PrintersCard</name>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字库</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>每行字符数</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>Drawn by the printer</source>
        <translation>由打印机生成</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Receipts are printed on this paper</source>
        <translation>回单使用该纸张</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>None: keep papers as PDF</source>
        <translation>无：单据存为 PDF</translation>
    </message>
    <message>
        <source>Print queue (CUPS)</source>
        <translation>打印队列（CUPS）</translation>
    </message>
    <message>
        <source>Print queue, ESC/POS</source>
        <translation>打印队列，ESC/POS</translation>
    </message>
    <message>
        <source>Network, ESC/POS</source>
        <translation>网络，ESC/POS</translation>
    </message>
    <message>
        <source>Device file, ESC/POS</source>
        <translation>设备文件，ESC/POS</translation>
    </message>
    <message>
        <source>Enter host:port, as 192.0.2.7:9100.</source>
        <translation>请输入 地址:端口，如 192.0.2.7:9100。</translation>
    </message>
    <message>
        <source>Enter a device, as /dev/usb/lp0.</source>
        <translation>请输入设备文件，如 /dev/usb/lp0。</translation>
    </message>
    <message>
        <source>Being printed…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>The test page is printed: compare the characters, scan the code.</source>
        <translation>测试页已打印：请核对字符并扫描二维码。</translation>
    </message>
    <message>
        <source>The drawer was opened.</source>
        <translation>钱箱已打开。</translation>
    </message>
</context>
<context>
    <name>hui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>关闭动画</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>English, chosen at sign-in</source>
        <translation>中文，签到时选择</translation>
    </message>
    <message>
        <source>Kept on this terminal, for whoever signs in.</source>
        <translation>保存在本终端，对所有柜员生效</translation>
    </message>
    <message>
        <source>About this desk</source>
        <translation>关于本机</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备号</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>查看快捷键</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>未登记</translation>
    </message>
</context>
</TS>
